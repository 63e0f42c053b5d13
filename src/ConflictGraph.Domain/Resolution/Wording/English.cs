using System.Globalization;
using ConflictGraph.Domain.Time;

namespace ConflictGraph.Domain.Resolution.Wording;

/// <summary>Small things of the language: numbers, dates, lists, possessives.</summary>
public static class English
{
    private static readonly string[] Numbers = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];

    /// <summary>Numbers under ten are words.</summary>
    public static string Number(int number) => number is >= 0 and < 10 ? Numbers[number] : number.ToString("#,0", CultureInfo.InvariantCulture);

    /// <summary>A date as precisely as it is known: 18 January 2017; January 2017; 2017; 23 January 2017 at 05:09 UTC.</summary>
    public static string Date(PartialDate date) => date.Start.ToDateTimeOffset().ToString(
        date.Precision switch
        {
            Precision.Year => "yyyy",
            Precision.Month => "MMMM yyyy",
            Precision.Day => "d MMMM yyyy",
            _ => "d MMMM yyyy 'at' HH:mm 'UTC'",
        },
        CultureInfo.InvariantCulture);

    /// <summary>on 18 January 2017; in January 2017.</summary>
    public static string OnDate(PartialDate date) => (date.Precision >= Precision.Day ? "on " : "in ") + Date(date);

    /// <summary>The end of a clause on what holds for an interval: from 2010 until May 2012; from 2010 on; until May 2012. Empty for none.</summary>
    public static string During(Interval? interval) => (interval?.Start, interval?.End) switch
    {
        ({ } start, { } end) => $" from {Date(start)} until {Date(end)}",
        ({ } start, null) => $" from {Date(start)} on",
        (null, { } end) => $" until {Date(end)}",
        _ => "",
    };

    /// <summary>A, B and C.</summary>
    public static string List(IReadOnlyList<string> items, string last = "and") => items.Count switch
    {
        0 => "",
        1 => items[0],
        _ => string.Join(", ", items.Take(items.Count - 1)) + $" {last} " + items[^1],
    };

    public static string Possessive(string name) => name.EndsWith('s') ? name + "'" : name + "'s";

    public static string Capitalized(string text) =>
        text.Length > 0 && char.IsLower(text[0]) ? char.ToUpperInvariant(text[0]) + text[1..] : text;

    /// <summary>Ends a clause that has a comma inside, so that what follows does not run into it.</summary>
    public static string Closed(string phrase) => phrase.Contains(',', StringComparison.Ordinal) ? phrase + "," : phrase;

    /// <summary>A text as a sentence's last words, without the full stop that it may bring.</summary>
    public static string Unstopped(string text) => text.TrimEnd('.', ' ');
}
