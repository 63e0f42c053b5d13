namespace ConflictGraph.Server.GraphQL.Scalars;

public sealed class IntervalType : ObjectGraphType<Interval>
{
    public IntervalType()
    {
        Name = "Interval";
        Description = "From start up to, not including, end; a null end is open.";
        this.May("start", typeof(PartialDateType), "When it starts; null if it was always so, or nobody knows since when.", interval => interval.Start);
        this.May("end", typeof(PartialDateType), "When it ends, which it does not include; null if it goes on.", interval => interval.End);
    }
}
