using ConflictGraph.Server.GraphQL.LookingBack;
using ConflictGraph.Server.GraphQL.Writing;

namespace ConflictGraph.Server.GraphQL.Supposing;

public sealed class WhatIfType : ObjectGraphType<WhatIfView>
{
    public WhatIfType()
    {
        Name = "WhatIf";
        Description = "What the answers would be if more were recorded. Nothing of it is stored.";
        this.May("meeting", typeof(HypotheticalMeetingType), "The meeting as it would be; null if there would be none, or if the input has mistakes.")
            .TakesSlug("id", "The slug of the meeting.")
            .From(context => context.Source.Meeting(context.Slug("id")));
        this.Many("changes", typeof(PositionChangeType), "The positions that would change, on every meeting.").TakesFirst(50)
            .From(context => context.Source.Changes(context.First()));
        this.Many("errors", typeof(UserErrorType), "All that the caller can mend in the input; empty if there is nothing.", view => view.Mistakes);
    }
}
