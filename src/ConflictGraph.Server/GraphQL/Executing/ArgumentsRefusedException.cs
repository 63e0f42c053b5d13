namespace ConflictGraph.Server.GraphQL.Executing;

/// <summary>The arguments of a field are not what they have to be, which only the validation of this request can tell as it should be told.</summary>
internal sealed class ArgumentsRefusedException(Exception reason) : Exception(reason.Message, reason);
