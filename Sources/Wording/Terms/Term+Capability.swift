extension Term {
  /// Disruptions claimed, capability gaps, plans, commitments, roles, good practice and campaigns.
  package enum Capability: String, CaseIterable, Sendable {
    case capability, aboutCapability, titleCapability, aboutGap, titleGap
    // Views
    case viewDisruptions, viewGaps, viewPlans, viewCommitments, viewRoles, viewPractice,
      viewCampaigns, noteDisruptions, noteGaps, notePlans, noteCommitments, noteRoles,
      notePractice, noteCampaigns
    // Disruptions of a quarter
    case major, moderate, minor, proposed, rejected, bulkShort, target, noTarget, claimedTwice,
      objection, objections, bulk, takenDown,
      countedByGrade, proposedRule, rejectedRule, bulkRule, noClaims, faultNoTarget,
      faultClaimedTwice
    // Gaps
    case gaps, needed, inPost, trained, timesRaised, raisedAgain, toEscalate, nextStep, escalate,
      blocks, answerFrom, lastRaised, gap, noGaps
    // Plans
    case lackingPlans, lacks, noneLacks, planFor, lackingItems, lackingOfTen, overdueActivities
    // Commitments
    case commitments, commitment, ourPart, noPart, theme, openCommitments, lateCommitments,
      noCommitments
    // Roles
    case roles, activity, noRoles
    // Good practice
    case practice, sharedBy, evaluation, evaluated, notEvaluated, rating, adopted, adoptedBy,
      owed, submitted, noPractices
    // Campaigns
    case ourActivity, noCampaigns, legendMonths
    // The page of a gap
    case history, forcesConcerned, sameElsewhere, noneElsewhere, received, agreed, refused,
      superseded, conflict

    package var phrase: Phrase {
      switch self {
      case .capability: Phrase("Capability", "Gallu")
      case .aboutCapability:
        Phrase(
          "disruptions claimed, capability gaps, 4P plans, commitments, roles and good practice",
          "amhariadau a hawlir, bylchau gallu, cynlluniau 4P, ymrwymiadau, rolau ac arferion da")
      case .titleCapability: Phrase("CAPABILITY", "GALLU")
      case .aboutGap:
        Phrase(
          "one capability gap: what it lacks and blocks, its answers and the forces it concerns",
          "un bwlch gallu: yr hyn sy'n brin, ei atebion a'r heddluoedd dan sylw")
      case .titleGap: Phrase("CAPABILITY GAP", "BWLCH GALLU")
      case .viewDisruptions: Phrase("disruptions this quarter", "amhariadau y chwarter hwn")
      case .viewGaps: Phrase("capability gaps", "bylchau gallu")
      case .viewPlans: Phrase("4P plans", "cynlluniau 4P")
      case .viewCommitments: Phrase("commitments", "ymrwymiadau")
      case .viewRoles: Phrase("whose job?", "gwaith pwy?")
      case .viewPractice: Phrase("good practice", "arfer da")
      case .viewCampaigns: Phrase("campaigns", "ymgyrchoedd")
      case .noteDisruptions:
        Phrase(
          "Each disruption counts once, however many bodies claim it",
          "Mae pob amhariad yn cyfrif unwaith, faint bynnag o gyrff sy'n ei hawlio")
      case .noteGaps:
        Phrase(
          "A gap that was raised more than twice should be escalated",
          "Dylid uwchgyfeirio bwlch a godwyd fwy na dwywaith")
      case .notePlans:
        Phrase(
          "A plan is what somebody does by a day; dropped activities do not count",
          "Cynllun yw'r hyn y mae rhywun yn ei wneud erbyn diwrnod; nid yw'r rhai a roddwyd heibio yn cyfrif"
        )
      case .noteCommitments:
        Phrase(
          "Our part is what our own bodies plan to do for a commitment",
          "Ein rhan yw'r hyn y mae ein cyrff ein hunain yn ei gynllunio ar gyfer ymrwymiad")
      case .noteRoles:
        Phrase(
          "The tier of this scope stands first", "Mae haen y cwmpas hwn yn sefyll yn gyntaf")
      case .notePractice:
        Phrase(
          "A practice is owed to a force that has not taken up an evaluated one",
          "Mae arfer yn ddyledus i heddlu sydd heb fabwysiadu un a werthuswyd")
      case .noteCampaigns:
        Phrase(
          "Campaigns of the nation reach every scope",
          "Mae ymgyrchoedd cenedlaethol yn cyrraedd pob cwmpas")
      case .major: Phrase("Major", "Mawr")
      case .moderate: Phrase("Moderate", "Cymedrol", .attested("Gwent Police"))
      case .minor: Phrase("Minor", "Mân")
      case .proposed: Phrase("Proposed", "Cynigiwyd")
      case .rejected: Phrase("Rejected", "Gwrthodwyd")
      case .bulkShort: Phrase("Bulk", "Swmp")
      case .target: Phrase("Target", "Targed")
      case .noTarget: Phrase("no target", "heb darged")
      case .claimedTwice: Phrase("claimed twice", "dwy hawliad")
      case .objection: Phrase("Objection", "Gwrthwynebiad", short: "Gwrthw.")
      case .objections: Phrase("Claims to check", "Hawliadau i'w gwirio")
      case .bulk: Phrase("Bulk takedowns", "Tynnu i lawr mewn swmp")
      case .takenDown: Phrase("Taken down", "Tynnwyd i lawr", short: "Tynnwyd")
      case .countedByGrade: Phrase("Validated, by P and grade", "Dilyswyd, fesul P a gradd")
      case .proposedRule: Phrase("proposed: not counted yet", "cynigiwyd: heb eu cyfrif eto")
      case .rejectedRule: Phrase("rejected: not counted", "gwrthodwyd: heb eu cyfrif")
      case .bulkRule: Phrase("bulk takedowns: kept apart", "tynnu i lawr mewn swmp: ar wahân")
      case .noClaims:
        Phrase(
          "No disruption is claimed in this quarter",
          "Ni hawliwyd unrhyw amhariad yn y chwarter hwn")
      case .faultNoTarget:
        Phrase(
          "A Pursue claim names no target: a panel would refuse it",
          "Nid yw hawliad Ymlid yn enwi targed: byddai panel yn ei wrthod")
      case .faultClaimedTwice:
        Phrase(
          "Another claim has the same target and tactic within a fortnight: a panel would refuse one",
          "Mae gan hawliad arall yr un targed a thacteg o fewn pythefnos: byddai panel yn gwrthod un"
        )
      case .gaps: Phrase("Capability gaps", "Bylchau gallu")
      case .needed: Phrase("Needed", "Angen")
      case .inPost: Phrase("In post", "Mewn swydd", short: "Swydd")
      case .trained: Phrase("Trained", "Hyfforddwyd", short: "Hyff.")
      case .timesRaised: Phrase("Raised", "Codwyd")
      case .raisedAgain: Phrase("Raised more than once", "Codwyd fwy nag unwaith")
      case .toEscalate: Phrase("To escalate", "I'w huwchgyfeirio")
      case .nextStep: Phrase("Next step", "Cam nesaf", short: "Cam")
      case .escalate: Phrase("escalate", "uwchgyfeirio")
      case .blocks: Phrase("Blocks", "Yn rhwystro", short: "Rhwystr")
      case .answerFrom: Phrase("Answer from", "Ateb gan")
      case .lastRaised: Phrase("Last raised", "Codwyd ddiwethaf")
      case .gap: Phrase("Gap", "Bwlch")
      case .noGaps: Phrase("No capability gap is recorded", "Ni chofnodwyd unrhyw fwlch gallu")
      case .lackingPlans:
        Phrase("P1, P2 and the ten without every plan", "P1, P2 a'r deg heb bob cynllun")
      case .lacks: Phrase("Lacks", "Heb")
      case .noneLacks:
        Phrase(
          "P1, P2 and the ten have a plan under each of the 4Ps",
          "Mae gan P1, P2 a'r deg gynllun o dan bob un o'r 4P")
      case .planFor: Phrase("For", "Ar gyfer")
      case .lackingItems: Phrase("P1 and P2 without a plan", "P1 a P2 heb gynllun")
      case .lackingOfTen: Phrase("The ten without a plan", "Y deg heb gynllun")
      case .overdueActivities: Phrase("Activities overdue", "Gweithgareddau hwyr")
      case .commitments: Phrase("Commitments", "Ymrwymiadau")
      case .commitment: Phrase("Commitment", "Ymrwymiad", short: "Ymrw.")
      case .ourPart: Phrase("Our part", "Ein rhan")
      case .noPart: Phrase("none recorded", "dim wedi'i gofnodi", short: "dim")
      case .theme: Phrase("Theme", "Thema")
      case .openCommitments: Phrase("Open", "Ar agor")
      case .lateCommitments: Phrase("Late", "Hwyr")
      case .noCommitments: Phrase("No commitment is recorded", "Ni chofnodwyd unrhyw ymrwymiad")
      case .roles: Phrase("Whose job?", "Gwaith pwy?")
      case .activity: Phrase("Activity", "Gweithgaredd", short: "Gweithg.")
      case .noRoles: Phrase("No role is recorded", "Ni chofnodwyd unrhyw rôl")
      case .practice: Phrase("Good practice", "Arfer da")
      case .sharedBy: Phrase("From", "Gan")
      case .evaluation: Phrase("Evaluation", "Gwerthusiad", short: "Gwerth.")
      case .evaluated: Phrase("evaluated", "gwerthuswyd")
      case .notEvaluated: Phrase("not yet", "dim eto")
      case .rating: Phrase("Rating", "Sgôr")
      case .adopted: Phrase("Taken up", "Mabwysiadwyd", short: "Mabwys.")
      case .adoptedBy: Phrase("Taken up by", "Mabwysiadwyd gan", short: "Gan")
      case .owed: Phrase("Owed here", "Yn ddyledus", short: "Dyledus")
      case .submitted: Phrase("Shared", "Rhannwyd")
      case .noPractices: Phrase("No good practice is recorded", "Ni chofnodwyd unrhyw arfer da")
      case .ourActivity: Phrase("Our activity", "Ein gweithgaredd", short: "Ein rhan")
      case .noCampaigns: Phrase("No campaign is recorded", "Ni chofnodwyd unrhyw ymgyrch")
      case .legendMonths: Phrase("the months in which it runs", "y misoedd y mae ar waith")
      case .history: Phrase("History and answers", "Hanes ac atebion")
      case .forcesConcerned: Phrase("Forces it concerns", "Heddluoedd dan sylw")
      case .sameElsewhere: Phrase("The same capability elsewhere", "Yr un gallu mewn mannau eraill")
      case .noneElsewhere:
        Phrase("No other body has recorded it", "Nid oes corff arall wedi'i gofnodi")
      case .received: Phrase("received", "derbyniwyd yr ateb")
      case .agreed: Phrase("agreed", "cytunwyd")
      case .refused: Phrase("refused", "nacawyd")
      case .superseded: Phrase("superseded", "disodlwyd")
      case .conflict: Phrase("conflict", "gwrthdaro")
      }
    }
  }
}
