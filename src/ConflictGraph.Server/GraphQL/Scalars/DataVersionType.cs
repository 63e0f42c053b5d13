using System.Globalization;

namespace ConflictGraph.Server.GraphQL.Scalars;

public sealed class DataVersionType : ObjectGraphType<Head>
{
    public DataVersionType()
    {
        Name = "DataVersion";
        Description = "A version of the data. Each write makes a new one.";
        this.Must("id", typeof(StringGraphType), "Names the version.", head => head.Version.ToString(CultureInfo.InvariantCulture));
        this.May("recordedAt", typeof(DateTimeType), "When it was recorded; null while nothing has been.", head => head.RecordedAt);
    }
}
