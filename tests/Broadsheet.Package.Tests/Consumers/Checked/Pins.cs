using Broadsheet;

public static class Pins
{
    public static string Words => Corpus.Quote("七个乡镇得到帮扶");

    public static Statistic Towns => Corpus.Expect(Articles.两座新桥通车.乡镇, 7);
}
