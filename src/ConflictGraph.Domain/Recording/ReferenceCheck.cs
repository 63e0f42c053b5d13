namespace ConflictGraph.Domain.Recording;

/// <summary>Checks that what an input refers to is recorded, or in the input, and of a kind that the field takes.</summary>
internal sealed class ReferenceCheck(Reading reading, Known known, Mistakes mistakes)
{
    public void Check(Reference reference)
    {
        var stored = known.Stored(reference.Slug);
        // An entry that gives a recorded thing another kind is a mistake already; references may then mean either.
        var kinds = reading.KindsOf(reference.Slug) | (stored is null ? Kinds.None : KindsOfThings.Of(stored));
        if (kinds == Kinds.None)
            mistakes.Add(MistakeCode.UnknownId, reference.Path, Unknown(reference));
        else if ((kinds & reference.Takes) == Kinds.None)
            mistakes.Add(MistakeCode.WrongKind, reference.Path, WrongKind(reference, kinds));
    }

    public static string Unknown(Reference reference) =>
        $"{reference.Path.Name} takes the id of {reference.Takes.InWords()}; nothing with the id {Echo.Of(reference.Slug)} is recorded or in this input.";

    public static string WrongKind(Reference reference, Kinds kinds) =>
        $"{reference.Path.Name} takes the id of {reference.Takes.InWords()}; {Echo.Of(reference.Slug)} is {kinds.InWords()}.";
}
