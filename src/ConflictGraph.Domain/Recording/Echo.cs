using System.Globalization;
using System.Text;

namespace ConflictGraph.Domain.Recording;

/// <summary>How a message shows what was given: cut to 60 characters, and with nothing in it that a terminal or page would act on.</summary>
internal static class Echo
{
    private const int Most = 60;

    public static string Of(string value) => Of(value, Most);

    public static string Of(string value, int most)
    {
        var shown = new StringBuilder("'");
        var rest = value.AsSpan();
        while (!rest.IsEmpty && shown.Length <= most)
        {
            var isWhole = Rune.DecodeFromUtf16(rest, out var rune, out var length) == System.Buffers.OperationStatus.Done;
            if (isWhole && IsPlain(rune))
                shown.Append(rest[..length]);
            else
                foreach (var unit in rest[..length])
                    shown.Append(CultureInfo.InvariantCulture, $"\\u{(int)unit:X4}");
            rest = rest[length..];
        }
        return shown.Append(rest.IsEmpty ? "'" : "…'").ToString();
    }

    private static bool IsPlain(Rune rune) => Rune.GetUnicodeCategory(rune) is not (
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);
}
