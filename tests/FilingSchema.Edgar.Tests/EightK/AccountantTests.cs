using FilingSchema.EightK;
using static FilingSchema.Edgar.Tests.EightK.OneItem;

namespace FilingSchema.Edgar.Tests.EightK;

/// <summary>Accountants who go and come, as sentences of Item 4.01 tell of them. What is not plainly told stays absent.</summary>
public sealed class AccountantTests
{
    [Fact]
    public void Accountants_who_go_and_come()
    {
        CertifyingAccountantChange change = Read<CertifyingAccountantChange>(
            "4.01", "On May 5, 2025, the Audit Committee dismissed Quill & Roe LLP. On May 6, 2025, it engaged Poe, Fry and Partners, P.C. as the independent accountant.");

        Assert.Equal("Quill & Roe LLP", change.Departure!.Accountant!.Name);
        Assert.Equal((AccountantDepartureManner.Dismissed, new DateOnly(2025, 5, 5)), (change.Departure.Manner, change.Departure.Date));
        Assert.Equal("Poe, Fry and Partners, P.C.", change.Engagement!.Accountant!.Name);
        Assert.Equal(new DateOnly(2025, 5, 6), change.Engagement.Date);
    }

    [Theory]
    [InlineData("On May 5, 2025, Elm Works, Inc. received a letter from Quill & Roe LLP resigning as its accountant.", "Quill & Roe LLP", AccountantDepartureManner.Resigned)]
    [InlineData("On May 5, 2025, the Company approved the dismissal of Quill & Roe LLP as its accountant.", "Quill & Roe LLP", AccountantDepartureManner.Dismissed)]
    [InlineData("Effective May 5, 2025, Elm terminated the engagement of Ernst & Young as its accountant.", "Ernst & Young", AccountantDepartureManner.Dismissed)]
    [InlineData("On May 5, 2025, Ben Roe, CPA was dismissed as the accountant.", "Ben Roe, CPA", AccountantDepartureManner.Dismissed)]
    [InlineData("On May 5, 2025, the Company dismissed its independent registered public accounting firm, Quill & Roe LLP.", "Quill & Roe LLP", AccountantDepartureManner.Dismissed)]
    [InlineData("On May 5, 2025, Quill & Roe LLP told Elm that it declined to stand for re-appointment as its auditor.", "Quill & Roe LLP", AccountantDepartureManner.DeclinedToStandForReElection)]
    [InlineData("On May 5, 2025, Elm received notice from Quill & Roe LLP that it would not stand for re-election.", "Quill & Roe LLP", AccountantDepartureManner.DeclinedToStandForReElection)]
    [InlineData("On May 5, 2025, Elm was informed by its accountants, Quill & Roe LLP (“Quill”), that Quill was resigning.", "Quill & Roe LLP", AccountantDepartureManner.Resigned)]
    [InlineData("Quill & Roe LLP (“Quill”), the accountant of Elm, resigned effective May 5, 2025.", "Quill & Roe LLP", AccountantDepartureManner.Resigned)]
    [InlineData("Elm received the resignation of Quill & Roe LLP on May 5, 2025.", "Quill & Roe LLP", AccountantDepartureManner.Resigned)]
    [InlineData("Elm dismissed Quill & Roe LLP as its accountant on May 5, 2025.", "Quill & Roe LLP", AccountantDepartureManner.Dismissed)]
    [InlineData("On May 5, 2025, Elm notified Quill & Roe LLP that it had been dismissed.", "Quill & Roe LLP", AccountantDepartureManner.Dismissed)]
    [InlineData("Quill & Roe LLP (“Quill”) has been the auditor since 2019. On May 5, 2025, Elm dismissed Quill.", "Quill & Roe LLP", AccountantDepartureManner.Dismissed)]
    [InlineData("The engagement of Quill & Roe LLP as the auditor was terminated on May 5, 2025.", "Quill & Roe LLP", AccountantDepartureManner.Dismissed)]
    [InlineData("On May 5, 2025, the client-auditor relationship between the Company and Quill & Roe LLP ceased.", "Quill & Roe LLP", null)]
    [InlineData("On May 1, 2025, Quill & Roe LLP combined with Poe & Fry LLP. On May 5, 2025, the Audit Committee approved the dismissal with Quill & Roe LLP and engagement of Poe & Fry LLP to serve as the auditor.", "Quill & Roe LLP", AccountantDepartureManner.Dismissed)]
    [InlineData("Quill & Roe LLP (“Quill”) is our accountant. Quill is resigning as our accountant effective as of May 5, 2025.", "Quill & Roe LLP", AccountantDepartureManner.Resigned)]
    [InlineData("On May 5, 2025, Poe & Fry LLP acquired the audit practice of Quill & Roe LLP.", "Quill & Roe LLP", null)]
    [InlineData("On May 5, 2025, the Audit Committee decided not to renew the engagement of Quill & Roe LLP.", "Quill & Roe LLP", AccountantDepartureManner.Dismissed)]
    [InlineData("Quill & Roe LLP was replaced by Poe & Fry LLP as the accountant on May 5, 2025.", "Quill & Roe LLP", null)]
    [InlineData("On May 5, 2025, Quill & Roe LLP ceased to be the auditor of Elm.", "Quill & Roe LLP", null)]
    [InlineData("By letter dated May 5, 2025, Quill & Roe, PC advised Elm Works, Inc. of its resignation as the accountant.", "Quill & Roe, PC", AccountantDepartureManner.Resigned)]
    [InlineData("On May 5, 2025, the Board accepted the resignation of Quill & Roe LLP and approved the appointment of Poe & Fry LLP.", "Quill & Roe LLP", AccountantDepartureManner.Resigned)]
    [InlineData("On May 5, 2025, the Company received a resignation letter from Quill & Roe LLP.", "Quill & Roe LLP", AccountantDepartureManner.Resigned)]
    [InlineData("On May 5, 2025, the Company terminated the services of its auditor, Roe of Texas, P.C.", "Roe of Texas, P.C.", AccountantDepartureManner.Dismissed)]
    [InlineData("On May 5, 2025, Quill & Roe LLP was advised by Elm that it was being dismissed as the accountant.", "Quill & Roe LLP", AccountantDepartureManner.Dismissed)]
    [InlineData("On May 5, 2025, Elm dismissed PwC, its accountant.", "PwC", AccountantDepartureManner.Dismissed)]
    [InlineData("Our engagement of Quill & Roe LLP terminated on May 5, 2025.", "Quill & Roe LLP", null)]
    [InlineData("Effective May 5, 2025, the client-auditor relationship between Elm Corp and Quill & Roe LLP ceased.", "Quill & Roe LLP", null)]
    [InlineData("On May 5, 2025, Elm changed its auditor from Quill & Roe LLP to Poe & Fry LLP.", "Quill & Roe LLP", null)]
    [InlineData("On May 5, 2025, the Board approved the replacement of Quill & Roe LLP as its accountant.", "Quill & Roe LLP", null)]
    [InlineData("On May 5, 2025, Quill & Roe LLP told Elm that it would no longer be able to serve as the auditor.", "Quill & Roe LLP", null)]
    [InlineData("By letter dated May 5, 2025 and received by Elm on that day, Quill & Roe LLP, its auditor since 2019, told Elm that it was resigning.", "Quill & Roe LLP", AccountantDepartureManner.Resigned)]
    [InlineData("On May 5, 2025, the Board decided to no longer engage Quill & Roe LLP as its accountant.", "Quill & Roe LLP", null)]
    [InlineData("As reported on a Form 8-K filed on May 9, 2025, Quill & Roe LLP resigned as the accountant on May 5, 2025.", "Quill & Roe LLP", AccountantDepartureManner.Resigned)]
    [InlineData("On May 5, 2025, the Audit Committee of Elm Works, Inc. determined that Quill & Roe LLP would be dismissed as its accountant.", "Quill & Roe LLP", AccountantDepartureManner.Dismissed)]
    [InlineData("As a result of the Transaction, Quill & Roe LLP resigned on May 5, 2025.", "Quill & Roe LLP", AccountantDepartureManner.Resigned)]
    [InlineData("On May 5, 2025, Elm dismissed Quill & Roe CPA Limited as its accountant.", "Quill & Roe CPA Limited", AccountantDepartureManner.Dismissed)]
    [InlineData("On May 5, 2025, Elm dismissed Quill & Roe (Hong Kong) Certified Auditors Accountants S.A. as its accountant.", "Quill & Roe (Hong Kong) Certified Auditors Accountants S.A.", AccountantDepartureManner.Dismissed)]
    public void An_accountant_who_goes(string text, string name, AccountantDepartureManner? manner)
    {
        AccountantDeparture departure = Read<CertifyingAccountantChange>("4.01", text).Departure!;

        Assert.Equal((name, manner), (departure.Accountant!.Name, departure.Manner));
        Assert.Equal(new DateOnly(2025, 5, 5), departure.Date);
    }

    [Theory]
    [InlineData("Effective May 5, 2025, Elm engaged the accounting firm Poe & Fry LLP as its new public accountants.", "2025-05-05")]
    [InlineData("Elm also approved the appointment of Poe & Fry LLP as its accountant effective May 5, 2025.", "2025-05-05")]
    [InlineData("On the same day the Company engaged Poe & Fry LLP to serve as its auditor.", null)]
    [InlineData("On May 5, 2025, the Board approved the engagement of Poe & Fry LLP as the accountant of Elm.", "2025-05-05")]
    [InlineData("On May 5, 2025, the Board selected Poe & Fry LLP to serve as the accountant of Elm.", "2025-05-05")]
    [InlineData("The Board ratified the appointment of Poe & Fry LLP as its auditor on May 5, 2025.", "2025-05-05")]
    [InlineData("On May 5, 2025, Elm engaged a new auditor, Poe & Fry LLP.", "2025-05-05")]
    [InlineData("On May 5, 2025, the Audit Committee approved the dismissal with Quill & Roe LLP and engagement of Poe & Fry LLP to serve as the auditor.", "2025-05-05")]
    [InlineData("On May 2, 2025, Elm dismissed Quill & Roe LLP and, on May 5, 2025, engaged Poe & Fry LLP as its auditor.", "2025-05-05")]
    [InlineData("On May 5, 2025, Elm dismissed Quill & Roe LLP and approved the appointment of Poe & Fry LLP as its auditor.", "2025-05-05")]
    [InlineData("On May 5, 2025, Elm approved the dismissal of Quill & Roe LLP and the appointment of Poe & Fry LLP as its auditor.", "2025-05-05")]
    [InlineData("On May 5, 2025, Quill LLP resigned and with the approval of the Audit Committee, Poe & Fry LLP was engaged as the auditor.", "2025-05-05")]
    [InlineData("On May 5, 2025, Elm changed its auditors from Quill & Roe LLP to Poe & Fry LLP.", "2025-05-05")]
    [InlineData("Quill & Roe LLP was replaced by Poe & Fry LLP as the accountant on May 5, 2025.", "2025-05-05")]
    [InlineData("Elm has appointed Poe & Fry LLP as its auditor. The engagement of Poe & Fry LLP was effective May 5, 2025.", "2025-05-05")]
    [InlineData("Elm dismissed Quill & Roe LLP as its auditor on May 2, 2025 and engaged Poe & Fry LLP on May 5, 2025.", "2025-05-05")]
    [InlineData("Elm has dismissed Quill & Roe LLP as its auditor and engaged Poe & Fry LLP as its new auditor.", null)]
    [InlineData("Effective May 5, 2025, Poe & Fry LLP replaced Quill & Roe PLLC which served as our auditor.", "2025-05-05")]
    [InlineData("On May 5, 2025, the Board approved the engagement of the services of Poe & Fry LLP as its accountant.", "2025-05-05")]
    [InlineData("On May 5, 2025, Elm entered into an engagement letter with Poe & Fry LLP naming it as the accountant.", "2025-05-05")]
    [InlineData("Effective May 5, 2025, we engaged Poe & Fry LLP.", "2025-05-05")]
    [InlineData("The Audit Committee has chosen Poe & Fry LLP, and Poe & Fry LLP was formally engaged on May 5, 2025.", "2025-05-05")]
    [InlineData("On May 5, 2025, Elm notified Poe & Fry LLP (“Poe”) that it had been selected as the accountant.", "2025-05-05")]
    public void An_accountant_who_comes(string text, string? day)
    {
        AccountantEngagement engagement = Read<CertifyingAccountantChange>("4.01", text).Engagement!;

        Assert.Equal("Poe & Fry LLP", engagement.Accountant!.Name);
        Assert.Equal(day, engagement.Date?.ToString("yyyy-MM-dd", null));
    }

    [Theory]
    [InlineData("On May 5, 2025, Elm dismissed Quill & Roe LLP. On the same date, the Audit Committee selected Poe & Fry LLP to serve as the auditor.", "Quill & Roe LLP|Dismissed|2025-05-05", "Poe & Fry LLP|2025-05-05")]
    [InlineData("Effective May 5, 2025, Elm dismissed Quill & Roe LLP. Effective the same date, Elm engaged Poe & Fry LLP to serve in that capacity.", "Quill & Roe LLP|Dismissed|2025-05-05", "Poe & Fry LLP|2025-05-05")]
    [InlineData("On May 5, 2025, Elm engaged Poe & Fry LLP as its auditor for the year ended June 30, 2025, replacing Quill & Roe LLP, which was dismissed on the same date.", "Quill & Roe LLP|Dismissed|2025-05-05", "Poe & Fry LLP|2025-05-05")]
    [InlineData("On May 5, 2025, Elm learned that its auditor had been acquired by Poe & Fry LLP and that, as a result, Quill & Roe LLP had resigned. On May 6, 2025, Elm engaged Poe & Fry LLP.", "Quill & Roe LLP|Resigned|2025-05-05", "Poe & Fry LLP|2025-05-06")]
    [InlineData("On May 5, 2025, the Audit Committee decided not to renew the engagement of Quill & Roe LLP as the auditor.", "Quill & Roe LLP|Dismissed|2025-05-05", null)]
    [InlineData("Poe & Fry LLP (“PnF”) was chosen. As a result of the selection of PnF, Quill & Roe LLP was notified on May 5, 2025 that it would be dismissed.", "Quill & Roe LLP|Dismissed|2025-05-05", null)]
    [InlineData("Quill & Roe LLP will continue to serve as the auditor for 2025 and will be dismissed upon completion of its audit.", "Quill & Roe LLP|Dismissed|", null)]
    [InlineData("On May 5, 2025, Elm dismissed A.B. Quill & Company as its auditor.", "A.B. Quill & Company|Dismissed|2025-05-05", null)]
    [InlineData("Elm has changed its auditor from Quill & Roe LLP to Poe & Fry LLP, effective May 5, 2025.", "Quill & Roe LLP||2025-05-05", "Poe & Fry LLP|2025-05-05")]
    [InlineData("The Board engaged Poe & Fry LLP on May 5, 2025 and intends to have it audit the statements.", null, "Poe & Fry LLP|2025-05-05")]
    [InlineData("On May 5, 2025, Quill & Roe LLP was dismissed and Poe & Fry LLP was engaged.", "Quill & Roe LLP|Dismissed|2025-05-05", "Poe & Fry LLP|2025-05-05")]
    [InlineData("On May 5, 2025, Quill & Roe LLP (“Quill”) resigned, and Poe & Fry LLP was engaged.", "Quill & Roe LLP|Resigned|2025-05-05", "Poe & Fry LLP|2025-05-05")]
    [InlineData("On May 5, 2025, Quill & Roe LLP was dismissed and replaced by Poe & Fry LLP.", "Quill & Roe LLP|Dismissed|2025-05-05", "Poe & Fry LLP|2025-05-05")]
    public void Who_goes_and_who_comes(string text, string? goes, string? comes)
    {
        CertifyingAccountantChange change = Read<CertifyingAccountantChange>("4.01", text);

        Assert.Equal(goes, change.Departure is { } departure ? $"{departure.Accountant!.Name}|{departure.Manner}|{departure.Date:yyyy-MM-dd}" : null);
        Assert.Equal(comes, change.Engagement is { } engagement ? $"{engagement.Accountant!.Name}|{engagement.Date:yyyy-MM-dd}" : null);
    }

    [Theory]
    [InlineData("WithumSmith+Brown, PC")]
    [InlineData("Deloitte & Touche Tohmatsu Certified Public Accountants LLP")]
    [InlineData("Poe & Fry, L.L.C.")]
    [InlineData("Malone CPA Group LLC")]
    public void A_firm(string name) =>
        Assert.Equal(name, Read<CertifyingAccountantChange>("4.01", $"On May 5, 2025, Elm engaged {name} and Quill as its auditor.").Engagement!.Accountant!.Name);

    [Theory]
    [InlineData("On May 5, 2025, Quill & Roe LLP (“Quill”) resigned. Quill was engaged as the accountant on May 1, 2019.", null)]
    [InlineData("On May 5, 2025, Elm dismissed Ernst & Young. On May 1, 2019, Elm engaged Ernst & Young LLP as its accountant. On May 6, 2025, Elm engaged Poe & Fry LLP as its accountant.", "Poe & Fry LLP")]
    public void Who_goes_is_not_who_comes(string text, string? name) =>
        Assert.Equal(name, Read<CertifyingAccountantChange>("4.01", text).Engagement?.Accountant!.Name);

    [Theory]
    [InlineData("Quill & Roe LLP neither resigned nor declined to stand for re-election.")]
    [InlineData("Elm engaged Quill & Roe LLP on May 5, 2019 to audit its statements for the year ending June 30, 2020.")]
    [InlineData("Effective May 5, 2025, Quill & Roe LLP combined with Poe & Fry LLP and goes on as an independent registered public accounting firm.")]
    [InlineData("The reports of Quill & Roe LLP had no adverse opinion. Elm has not consulted Poe & Fry LLP.")]
    [InlineData("On May 5, 2025, Elm Works, Inc. was dismissed from the suit.")]
    [InlineData("On May 5, 2025, the audit committee of Elm Works, Inc.'s (the “Registrant”) resigned.")]
    [InlineData("On May 5, 2025, Elm Works, Inc. (“Elm”) filed its report. Elm was dismissed as a member of the Oak Club.")]
    public void Sentences_that_tell_of_no_accountant(string text)
    {
        CertifyingAccountantChange change = Read<CertifyingAccountantChange>("4.01", text);

        Assert.Null(change.Departure);
        Assert.Null(change.Engagement);
    }
}
