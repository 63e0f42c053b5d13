namespace ConflictGraph.Server.GraphQL.Executing;

/// <summary>Finds the type of an object.</summary>
internal static class ObjectTypes
{
    /// <exception cref="InvalidOperationException">The object is of no type that may stand there.</exception>
    public static IObjectGraphType Of(Column column, object value, ISchema schema)
    {
        var declared = column.Type.Bare;
        var type = declared as IObjectGraphType;
        if (declared is IAbstractGraphType several)
        {
            type = several.GetObjectType(value, schema)
                ?? throw new InvalidOperationException($"{value.GetType().Name} is none of the types of {declared.Name}. Field: {column.Field.Definition.Name}.");
            if (!several.IsPossibleType(type))
                throw new InvalidOperationException($"{type.Name} is none of the types of {declared.Name}. Field: {column.Field.Definition.Name}.");
        }
        return type!.SkipTypeCheck || type.IsTypeOf is not { } isOfType || isOfType(value) ? type
            : throw new InvalidOperationException($"{value.GetType().Name} is no {type.Name}. Field: {column.Field.Definition.Name}.");
    }
}
