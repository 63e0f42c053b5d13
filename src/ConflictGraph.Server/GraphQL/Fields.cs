using ConflictGraph.Server.GraphQL.Callers;
using ConflictGraph.Server.GraphQL.Executing;
using GraphQL.Builders;

namespace ConflictGraph.Server.GraphQL;

/// <summary>Declares fields in one line each. Every field says in plain words what it is.</summary>
public static class Fields
{
    /// <summary>A field that always has a value.</summary>
    public static FieldBuilder<TView, object> Must<TView>(this ComplexGraphType<TView> type, string name, Type of, string description) =>
        type.Field(name, typeof(NonNullGraphType<>).MakeGenericType(of)).Description(description);

    public static FieldBuilder<TView, object> Must<TView>(
        this ComplexGraphType<TView> type, string name, Type of, string description, Func<TView, object?> value) =>
        type.Must(name, of, description).Resolve(new ViewResolver<TView>(value));

    /// <summary>A field that may be null.</summary>
    public static FieldBuilder<TView, object> May<TView>(this ComplexGraphType<TView> type, string name, Type of, string description) =>
        type.Field(name, of).Description(description);

    public static FieldBuilder<TView, object> May<TView>(
        this ComplexGraphType<TView> type, string name, Type of, string description, Func<TView, object?> value) =>
        type.May(name, of, description).Resolve(new ViewResolver<TView>(value));

    /// <summary>A list, perhaps empty, without nulls in it.</summary>
    public static FieldBuilder<TView, object> Many<TView>(this ComplexGraphType<TView> type, string name, Type of, string description) =>
        type.Field(name, ListOf(of, orNull: false)).Description(description);

    public static FieldBuilder<TView, object> Many<TView>(
        this ComplexGraphType<TView> type, string name, Type of, string description, Func<TView, object?> value) =>
        type.Many(name, of, description).Resolve(new ViewResolver<TView>(value));

    /// <summary>A list in an input that may be left out.</summary>
    public static FieldBuilder<TView, object> MayMany<TView>(this ComplexGraphType<TView> type, string name, Type of, string description) =>
        type.Field(name, ListOf(of, orNull: true)).Description(description);

    /// <summary>What the field shows. A value that has to be looked up joins the batch of its level.</summary>
    public static FieldBuilder<TView, object> From<TView>(this FieldBuilder<TView, object> field, Func<IResolveFieldContext<TView>, object?> value) =>
        field.Resolve(new ContextResolver<TView>(value));

    /// <summary>Who may select the field. Its description says so too.</summary>
    public static FieldBuilder<TView, object> Needs<TView>(this FieldBuilder<TView, object> field, Role role)
    {
        Rights.Declare(field, role);
        return field.Description($"{field.FieldType.Description} Needs the role {role.ToString().ToUpperInvariant()}.");
    }

    /// <summary>Takes the resolvers away again: an interface shares the declarations of its types, but only these may resolve.</summary>
    public static void OnlyDeclare<TView>(this InterfaceGraphType<TView> type)
    {
        foreach (var field in type.Fields)
            field.Resolver = null;
    }

    /// <summary>The type of a list of these.</summary>
    private static Type ListOf(Type of, bool orNull)
    {
        var list = typeof(ListGraphType<>).MakeGenericType(typeof(NonNullGraphType<>).MakeGenericType(of));
        return orNull ? list : typeof(NonNullGraphType<>).MakeGenericType(list);
    }
}
