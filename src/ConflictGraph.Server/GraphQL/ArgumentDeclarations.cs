using GraphQL.Builders;

namespace ConflictGraph.Server.GraphQL;

/// <summary>Declares the arguments that many fields share, in the same words everywhere.</summary>
public static class ArgumentDeclarations
{
    public static FieldBuilder<TView, object> Takes<TView>(
        this FieldBuilder<TView, object> field, string name, Type of, string description, object? standard = null) =>
        field.Argument(of, name, argument => (argument.Description, argument.DefaultValue) = (description, standard));

    /// <summary>The slug of a thing.</summary>
    public static FieldBuilder<TView, object> TakesSlug<TView>(this FieldBuilder<TView, object> field, string name, string description) =>
        field.Takes(name, typeof(NonNullGraphType<IdGraphType>), description);

    /// <summary>The moment that is asked about.</summary>
    public static FieldBuilder<TView, object> TakesMoment<TView>(this FieldBuilder<TView, object> field) => field
        .Takes("at", typeof(PartialDateType),
            "The moment of the world that is asked about, for everything underneath; now if absent. A day, month or year means its last millisecond.")
        .Takes("knownAt", typeof(PartialDateType),
            "Only what had been recorded by then counts, for everything underneath; everything recorded so far if absent.");

    /// <summary>The most elements that a list shows.</summary>
    public static FieldBuilder<TView, object> TakesFirst<TView>(this FieldBuilder<TView, object> field, int standard) =>
        field.Takes("first", typeof(IntGraphType), "Show at most so many, from 0 to 500.", standard);

    /// <summary>Some words of an enumeration.</summary>
    public static FieldBuilder<TView, object> TakesWords<TView>(
        this FieldBuilder<TView, object> field, string name, Type word, string description, object? standard = null) =>
        field.Takes(name, typeof(ListGraphType<>).MakeGenericType(typeof(NonNullGraphType<>).MakeGenericType(word)), description, standard);

    /// <summary>A page that can only be walked forward.</summary>
    public static FieldBuilder<TView, object> TakesForwardPage<TView>(this FieldBuilder<TView, object> field) => field
        .Takes("first", typeof(IntGraphType), "The first so many of the list, from 0 to 500; 50 if absent.")
        .Takes("after", typeof(StringGraphType), "Only what comes behind this cursor.");

    /// <summary>A page that can be walked both ways.</summary>
    public static FieldBuilder<TView, object> TakesPage<TView>(this FieldBuilder<TView, object> field) => field
        .TakesForwardPage()
        .Takes("last", typeof(IntGraphType), "The last so many of the list, from 0 to 500; not together with first.")
        .Takes("before", typeof(StringGraphType), "Only what comes in front of this cursor.");
}
