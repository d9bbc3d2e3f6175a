namespace FilingSchema.Edgar;

/// <summary>Marks what follows the last section: signatures, the index of exhibits, and exhibits in the same file.</summary>
internal static class TailScanner
{
    public static List<PartMark> Scan(PartScanner scanner, Block[] blocks, TextPoint start)
    {
        List<PartMark> marks = [];
        PartKind? kind = null;
        bool isSigned = false;
        for (int i = start.Block; i < blocks.Length; i++)
        {
            Block block = blocks[i];
            if (!block.HasText || block.IsFurniture)
                continue;
            for (int line = i == start.Block ? start.Index : 0; line >= 0; line = PartScanner.NextLine(block.Text, line))
            {
                TextPoint point = new(i, line);
                PartKind? begun = KindAt(scanner, blocks, point, isSigned);
                if (begun is null || begun == kind)
                    continue;
                kind = begun;
                if (point != start)
                    marks.Add(new PartMark(point, begun.Value));
                if (begun == PartKind.Attachment)
                    return marks;
            }
            isSigned |= SignatureText.IsConformed(block.Text);
        }
        return marks;
    }

    private static PartKind? KindAt(PartScanner scanner, Block[] blocks, TextPoint point, bool isSigned)
    {
        Block block = blocks[point.Block];
        ReadOnlySpan<char> line = block.Text.AsSpan(point.Index);
        if (line.IndexOf('\n') is var length and >= 0)
            line = line[..length];
        if (ExhibitText.IsIndexHeading(line) || (isSigned && ExhibitText.IsTableHead(block)))
            return PartKind.ExhibitIndex;
        if (scanner.IsSignatureHeading(point))
            return PartKind.Signatures;
        return block.Kind == BlockKind.Paragraph && ExhibitText.IsNumberLine(line) && BlockGeometry.IsOnNewPage(blocks, point.Block)
            ? PartKind.Attachment : null;
    }
}
