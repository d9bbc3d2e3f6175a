namespace FilingSchema.EightK;

/// <summary>Form 8-K as a whole: the schemas of all its items, of all eras.</summary>
/// <remarks>
/// For programs that list, search or explain the form. To read or write a report, use <see cref="CurrentReport"/>.
/// SEC source: Form 8-K (SEC 873), 17 CFR 249.308.
/// </remarks>
public static class Form8K
{
    /// <summary>The schema of the report.</summary>
    public static RecordSchema Schema => CurrentReport.Schema;

    /// <summary>The schemas of all items, today's first, in the order of the form; then those before 23 August 2004.</summary>
    public static IReadOnlyList<RecordSchema> Items => EightKItem.Schema.Cases;

    /// <summary>The schema of an item, or <see langword="null"/> if the form never had it.</summary>
    /// <param name="item">The item's number, such as 5.07, or 5 for an item before 2004.</param>
    public static RecordSchema? Find(ItemNumber item) => Items.FirstOrDefault(schema => schema.Item == item.ToString());

    /// <summary>The items that were in force on a day.</summary>
    /// <param name="day">The day of the event, or of the filing.</param>
    public static IEnumerable<RecordSchema> InForce(DateOnly day) => Items.Where(schema => schema.Filing!.IsInForce(day));
}
