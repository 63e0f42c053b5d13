using System.Globalization;
using ConflictGraph.Domain.Time;

namespace ConflictGraph.Domain.Recording;

/// <summary>
/// Reads the fields of an input one by one: notes what is wrong with their form, and what they refer to. Nothing here needs the store.
/// </summary>
internal sealed class Fields(Mistakes mistakes, Instant now)
{
    private readonly List<Reference> references = [];

    public IReadOnlyList<Reference> References => references;

    /// <summary>Grows with each mistake, so that a reader can tell whether its own entry has any.</summary>
    public int MistakesSoFar => mistakes.Count;

    public void Add(MistakeCode code, FieldPath path, string message) => mistakes.Add(code, path, message);

    public bool Id(string id, FieldPath path)
    {
        if (Slug.IsValid(id))
            return true;
        Add(MistakeCode.InvalidId, path, $"{path.Name} takes {Slug.Grammar}; {Echo.Of(id)} is not that.");
        return false;
    }

    public string Reference(string slug, Kinds takes, FieldPath path)
    {
        if (Id(slug, path))
            references.Add(new(slug, takes, path));
        return slug;
    }

    public string? OptionalReference(string? slug, Kinds takes, FieldPath path) =>
        slug is null ? null : Reference(slug, takes, path);

    /// <summary>The text, or null if it may not be recorded or none was given.</summary>
    public string? Text(string? text, int limit, FieldPath path, bool mayHaveLines = false)
    {
        if (text is null)
            return null;
        if (text.Length > limit)
        {
            Add(MistakeCode.TooLarge, path, $"{path.Name} takes at most {Number(limit)} characters; this one has {Number(text.Length)}.");
            return null;
        }
        if (TextRules.Fault(text, mayHaveLines) is not { } fault)
            return text;
        var takes = mayHaveLines
            ? "text without direction marks, and without control characters other than line breaks and tabs"
            : "text without control characters, line breaks and direction marks";
        var shown = string.IsNullOrWhiteSpace(text) ? "this one" : Echo.Of(text);
        Add(MistakeCode.InvalidText, path, $"{path.Name} takes {takes}; {shown} {fault}.");
        return null;
    }

    public Given<string> Text(Given<string> given, int limit, FieldPath path, bool mayHaveLines = false) =>
        given.IsGiven ? Text(given.Value, limit, path, mayHaveLines) : default(Given<string>);

    /// <summary>A text that may not be missing; empty if it is or may not be recorded.</summary>
    public string RequiredText(string? text, FieldPath path) => Text(text ?? "", RecordingLimits.Line, path) ?? "";

    public PartialDate? Date(string? text, FieldPath path)
    {
        if (text is null)
            return null;
        if (PartialDateFormat.TryParse(text, out var date))
            return date;
        var fault = PartialDateFormat.HasForm(text) ? "is in no calendar" : "is none of these";
        Add(MistakeCode.InvalidDate, path, $"{path.Name} takes {PartialDateFormat.Forms}; {Echo.Of(text)} {fault}.");
        return null;
    }

    public Given<PartialDate?> Date(Given<string> given, FieldPath path) =>
        given.IsGiven ? Date(given.Value, path) : default(Given<PartialDate?>);

    public Interval? Interval(IntervalDraft? draft, FieldPath path)
    {
        if (draft is null)
            return null;
        var interval = new Interval(Date(draft.Start, path.Field("start")), Date(draft.End, path.Field("end")));
        if (interval is (null, null))
            return null;
        if (!interval.IsInOrder)
            Add(MistakeCode.InvalidInterval, path,
                $"{path.Name} takes an end that is later than its start; {interval.End} is not later than {interval.Start}.");
        return interval;
    }

    /// <summary>The instant at which an archive says that it recorded something.</summary>
    public Instant? PastInstant(Instant? instant, FieldPath path)
    {
        if (instant > now)
            Add(MistakeCode.InvalidDate, path, $"{path.Name} takes an instant that has passed; {instant} is in the future.");
        return instant;
    }

    /// <summary>The list, or an empty one if it is too long to be looked at.</summary>
    public IReadOnlyList<T> List<T>(IReadOnlyList<T>? list, FieldPath path)
    {
        if (list is null)
            return [];
        if (list.Count <= RecordingLimits.ListLength)
            return list;
        Add(MistakeCode.TooLarge, path,
            $"{path.Name} takes at most {Number(RecordingLimits.ListLength)} entries; this one has {Number(list.Count)}.");
        return [];
    }

    private static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
