using System.Text.RegularExpressions;

namespace FilingSchema.Compiler.Syntax;

/// <summary>References by URI (RFC 3986, section 5), as text: nothing is fetched, and schema files have URIs too.</summary>
internal static class UriReference
{
    /// <summary>The scheme of the URIs of schema files that have no other.</summary>
    private const string FileScheme = "schema-file:///";

    private static readonly Regex Parts = new(
        @"\A(?<scheme>[A-Za-z][A-Za-z0-9+.-]+:)?(?<authority>//[^/?#]*)?(?<path>[^?#]*)(?<query>\?[^#]*)?(?<fragment>#.*)?\z",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.Singleline);

    /// <summary>Whether a text begins with a scheme. A single letter is the drive of a path.</summary>
    public static bool IsAbsolute(string text) => Parts.Match(text).Groups["scheme"].Success;

    /// <summary>The URI of a schema file.</summary>
    public static string OfFile(string path) => FileScheme + path;

    /// <summary>The path of a schema file, if the URI is that of one; else the URI.</summary>
    public static string ToPath(string uri) => uri.StartsWith(FileScheme, StringComparison.Ordinal) ? uri.Substring(FileScheme.Length) : uri;

    /// <summary>What a reference means at a place with this base.</summary>
    public static string Resolve(string baseUri, string reference)
    {
        Match target = Parts.Match(reference);
        if (target.Groups["scheme"].Success)
        {
            return reference;
        }

        Match from = Parts.Match(baseUri);
        string scheme = from.Groups["scheme"].Value;
        string fragment = target.Groups["fragment"].Value;
        string path = target.Groups["path"].Value;
        if (target.Groups["authority"].Success)
        {
            return scheme + reference;
        }

        string root = scheme + from.Groups["authority"].Value;
        string basePath = from.Groups["path"].Value;
        if (path.Length == 0)
        {
            Group query = target.Groups["query"].Success ? target.Groups["query"] : from.Groups["query"];
            return root + basePath + query.Value + fragment;
        }

        string merged = path[0] == '/' ? path : basePath.Substring(0, basePath.LastIndexOf('/') + 1) + path;
        return root + WithoutDots(merged) + target.Groups["query"].Value + fragment;
    }

    private static string WithoutDots(string path)
    {
        var segments = new List<string>();
        string[] all = path.Split('/');
        for (int i = 0; i < all.Length; i++)
        {
            bool isLast = i == all.Length - 1;
            if (all[i] is "." or "..")
            {
                if (all[i] == ".." && segments.Count > 1)
                {
                    segments.RemoveAt(segments.Count - 1);
                }

                if (isLast)
                {
                    segments.Add(string.Empty);
                }
            }
            else
            {
                segments.Add(all[i]);
            }
        }

        return string.Join("/", segments);
    }
}
