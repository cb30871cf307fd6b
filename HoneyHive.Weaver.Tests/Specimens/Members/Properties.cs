using HoneyHive;

namespace Specimens.Members;

public static class Properties
{
    public const string Tree = """
        Document.set_Title [tool] (value: "Spans")
        Document.get_Title [tool] => "Spans"
        Document.get_Item [tool] (page: 3) => "Spans/3"
        """;

    public static object Run()
    {
        var document = new Document { Pages = 9 };
        document.Title = "Spans";
        return document.Title + document[3] + document.Pages;
    }

    private sealed class Document
    {
        private string title = string.Empty;

        [Trace]
        public string Title
        {
            get => title;
            set => title = value;
        }

        public int Pages { get; set; }

        [Trace]
        public string this[int page] => $"{title}/{page}";
    }
}
