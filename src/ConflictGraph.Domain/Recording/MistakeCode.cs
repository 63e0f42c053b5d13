using System.ComponentModel;

namespace ConflictGraph.Domain.Recording;

[Description("What is wrong with an input, for programs.")]
public enum MistakeCode
{
    [Description("No such thing is recorded, and none is in this input.")]
    UnknownId,

    [Description("The id names something else already, or stands twice in this input.")]
    DuplicateId,

    [Description("The id does not follow the grammar of slugs.")]
    InvalidId,

    [Description("No calendar has that date, or the date may not be used here.")]
    InvalidDate,

    [Description("The interval ends before it starts.")]
    InvalidInterval,

    [Description("The claim states nothing.")]
    MissingStatement,

    [Description("The claim states more than one thing.")]
    SeveralStatements,

    [Description("The text is empty where it may not be, or has characters that no text may have.")]
    InvalidText,

    [Description("The claim has no evidence.")]
    MissingEvidence,

    [Description("The quote does not stand in the document's text.")]
    QuoteNotInText,

    [Description("The id names a thing of another kind.")]
    WrongKind,

    [Description("The thing refers back to itself.")]
    Cycle,

    [Description("The claim has been taken back before.")]
    AlreadyRetracted,

    [Description("Only its author can take a claim back; others make a counter-claim.")]
    NotTheAuthor,

    [Description("The actor is not merged into another.")]
    NotMerged,

    [Description("The caller may not do this.")]
    Forbidden,

    [Description("The text or list is longer than is taken.")]
    TooLarge,
}
