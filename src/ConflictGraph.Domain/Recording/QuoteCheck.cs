using ConflictGraph.Domain.Claims;

namespace ConflictGraph.Domain.Recording;

/// <summary>Checks that quotes stand in the texts of their documents, where there are texts, and finds out where.</summary>
internal sealed class QuoteCheck(Reading reading, Known known, Mistakes mistakes)
{
    /// <summary>How many messages show the nearest passage. Finding it takes time, and an input with more faulty quotes has another fault.</summary>
    private const int MostPassages = 100;

    private readonly Dictionary<string, Quotation?> quotations = new(StringComparer.Ordinal);
    private int passagesLeft = MostPassages;

    /// <summary>The claim with the places of its quotes; null if there was none, or a quote does not stand in its text.</summary>
    public Claim? Locate(ClaimEntry entry, Claim? claim)
    {
        Evidence[]? located = null;
        foreach (var (index, document, quote) in entry.Quotes)
        {
            if (QuotationOf(document) is not { } quotation)
                continue;
            if (quotation.Find(quote) is not var (start, end))
            {
                Add(entry.Path.Field("evidence").At(index).Field("quote"), document, quotation, quote);
                claim = null;
            }
            else if (claim is not null)
            {
                located ??= [.. claim.Evidence];
                located[index] = located[index] with { Start = start, End = end };
            }
        }
        return claim is null || located is null ? claim : claim with { Evidence = located.ToValueList() };
    }

    private Quotation? QuotationOf(string document)
    {
        if (!quotations.TryGetValue(document, out var quotation))
            quotations[document] = quotation = known.TextOf(document, reading) is { } text ? new(text) : null;
        return quotation;
    }

    private void Add(FieldPath path, string document, Quotation quotation, string quote)
    {
        var passage = passagesLeft-- <= 0 ? ""
            : quotation.Nearest(quote) is { } nearest ? $", and the nearest passage is {Echo.Of(nearest, Quotation.LongestPassage)}"
            : ", and nothing there is like them";
        mistakes.Add(MistakeCode.QuoteNotInText, path,
            $"quote takes words that stand in the text of {Echo.Of(document)}; {Echo.Of(quote)} do not{passage}.");
    }
}
