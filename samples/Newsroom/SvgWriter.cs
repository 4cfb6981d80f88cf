using System.Globalization;
using System.Net;
using System.Text;

namespace Newsroom;

/// <summary>Writes the few shapes that the charts are made of.</summary>
internal sealed class SvgWriter
{
    private readonly StringBuilder _svg = new();

    internal SvgWriter(int width, int height, string title)
    {
        _svg.Append(CultureInfo.InvariantCulture,
            $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" role=\"img\" aria-label=\"{Escaped(title)}\" font-family=\"system-ui, sans-serif\" font-size=\"13\">");
        Text(0, 18, title, "title");
    }

    internal void Line(decimal x1, decimal y1, decimal x2, decimal y2, string color, int width = 1) => _svg.Append(
        CultureInfo.InvariantCulture,
        $"<line x1=\"{x1:0.#}\" y1=\"{y1:0.#}\" x2=\"{x2:0.#}\" y2=\"{y2:0.#}\" stroke=\"{color}\" stroke-width=\"{width}\"/>");

    internal void Bar(decimal x, decimal y, decimal width, decimal height, string color, string hint) => _svg.Append(
        CultureInfo.InvariantCulture,
        $"<rect x=\"{x:0.#}\" y=\"{y:0.#}\" width=\"{width:0.#}\" height=\"{height:0.#}\" rx=\"2\" fill=\"{color}\"><title>{Escaped(hint)}</title></rect>");

    internal void Dot(decimal x, decimal y, string color, string hint) => _svg.Append(
        CultureInfo.InvariantCulture,
        $"<circle cx=\"{x:0.#}\" cy=\"{y:0.#}\" r=\"5\" fill=\"{color}\"><title>{Escaped(hint)}</title></circle>");

    /// <summary>Writes text.</summary>
    /// <param name="x">Where it is anchored.</param>
    /// <param name="y">Its base line.</param>
    /// <param name="text">The text.</param>
    /// <param name="role"><c>title</c>, <c>start</c>, <c>middle</c> or <c>end</c>.</param>
    internal void Text(decimal x, decimal y, string text, string role = "start") => _svg.Append(
        CultureInfo.InvariantCulture,
        $"<text x=\"{x:0.#}\" y=\"{y:0.#}\" {(role == "title" ? "font-weight=\"600\" font-size=\"15\"" : $"text-anchor=\"{role}\"")} fill=\"#26323f\">{Escaped(text)}</text>");

    internal string Close() => _svg.Append("</svg>").ToString();

    private static string Escaped(string text) => WebUtility.HtmlEncode(text);
}
