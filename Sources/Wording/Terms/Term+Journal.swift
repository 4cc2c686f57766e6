extension Term {
  /// The journal of the group: what is written on a row, and the meeting.
  package enum Journal: String, CaseIterable, Sendable {
    // Kinds of events
    case decision, action, priority, owner, level, escalation, answer, tasking, claim, activity,
      gap, ask, query, note, meeting, attendance, score, unknownKind
    // What a form asks for
    case text, rationale, decidedBy, reviewOn, refused, dissent, ownerRole, ownerForce, due,
      newPriority, validTo, newOwner, newLevel, ground, toTier, route, answerDue, reply, onDay,
      reason, wanted, toBody, answerBy, strand, tactic, grade, evidence, leadRole, whoseGap,
      capabilityName,
      missing, requirement, why, date, chairRole, quorum, role, force, presence,
      conflict, raised
    // Choices
    case present, deputy, apologies, absent, takenUp, declined, outcome, open, done, notAccepted,
      yes, no
    // The form
    case formHint, formProblemDay, formProblemChoice, formProblemForce, formPastDay,
      draftKept, draftLost, draftBack, nothingToWrite, priorityElsewhere
    // Keys
    case keyDecision, keyAction, keyNote, keyPriority
    // Panes and columns
    case writtenDown, nothingWritten, privateNote, closeAgain, altered, when, what, writtenBy,
      legendWritten, agenda, actions,
      decisions, attendanceHead, notesRaised, other, lacks, meetings, noActions, noDecisions,
      noAttendance, noMeeting, noAgenda, item, aboutMeeting, titleMeeting, aboutMinutes,
      titleMinutes, startMeeting, closeMeeting, addAttendance, actionsOverdue, decisionsDue,
      forcesAbsent, needsRegion, sampleJournal, noSuchMeeting, notAsWritten
    // The agenda
    case agendaActionDue, agendaNoOwner, agendaStalled, agendaOverdue, agendaLateAnswer,
      agendaNewInTen, agendaSignal, agendaStaleScore, agendaGap, agendaCommitment, agendaAgain
    // The minutes
    case venue, time, lastMinutes, nextMeeting, minutesAgreed, minutesCorrected, minutesNotAgreed,
      draftMinutes, arising, agreedHere, agendaDone, minutesTaken, signature, signatureLine,
      meetingDetails, itemAgain, noScoreModel, confidence,
      absentForces, scoreTotal, reopenMeeting, reopened, notePrivate, apologiesHead, absentHead,
      narrowed, exportSeen, closedElsewhere

    package var phrase: Phrase { kindPhrase ?? fieldPhrase ?? minutesPhrase ?? boardPhrase }

    private var kindPhrase: Phrase? {
      switch self {
      case .decision: Phrase("Decision", "Penderfyniad")
      case .action: Phrase("Action", "Cam gweithredu")
      case .priority: Phrase("Priority", "Blaenoriaeth")
      case .owner: Phrase("Owner", "Perchennog")
      case .level: Phrase("Level", "Lefel")
      case .escalation: Phrase("Escalation", "Uwchgyfeiriad")
      case .answer: Phrase("Answer", "Ateb")
      case .tasking: Phrase("Tasking", "Tasgio")
      case .claim: Phrase("Disruption claim", "Hawliad amhariad")
      case .activity: Phrase("Plan activity", "Gweithgaredd cynllun")
      case .gap: Phrase("Capability gap", "Bwlch gallu")
      case .ask: Phrase("Intelligence requirement", "Gofyniad cudd-wybodaeth")
      case .query: Phrase("Query on a figure", "Ymholiad am ffigur")
      case .note: Phrase("Note", "Nodyn")
      case .meeting: Phrase("Meeting", "Cyfarfod")
      case .attendance: Phrase("Attendance", "Presenoldeb")
      case .score: Phrase("Assessment", "Asesiad")
      case .unknownKind: Phrase("Written by a newer ptg", "Ysgrifennwyd gan ptg mwy newydd")
      default: nil
      }
    }

    private var fieldPhrase: Phrase? {
      switch self {
      case .text: Phrase("Text", "Testun")
      case .rationale: Phrase("Because", "Oherwydd")
      case .decidedBy: Phrase("Decided by", "Penderfynwyd gan")
      case .reviewOn: Phrase("Review on", "Adolygu ar")
      case .refused: Phrase("Options refused", "Opsiynau a wrthodwyd")
      case .dissent: Phrase("Who disagreed", "Pwy oedd yn anghytuno")
      case .ownerRole: Phrase("Owner, by role", "Perchennog, yn ôl rôl")
      case .ownerForce: Phrase("Owner's force", "Heddlu'r perchennog")
      case .due: Phrase("Due", "Erbyn")
      case .newPriority: Phrase("New priority", "Blaenoriaeth newydd")
      case .validTo: Phrase("Valid to", "Dilys hyd")
      case .newOwner: Phrase("New owner, by role", "Perchennog newydd, yn ôl rôl")
      case .newLevel: Phrase("New level", "Lefel newydd")
      case .ground: Phrase("Ground", "Sail")
      case .toTier: Phrase("To tier", "I haen")
      case .route: Phrase("Route", "Llwybr")
      case .answerDue: Phrase("Answer due", "Ateb erbyn")
      case .reply: Phrase("Reply", "Ymateb")
      case .onDay: Phrase("On", "Ar")
      case .reason: Phrase("Reason", "Rheswm")
      case .wanted: Phrase("What is wanted", "Beth sydd ei angen")
      case .toBody: Phrase("To whom", "I bwy")
      case .answerBy: Phrase("Accept or decline by", "Derbyn neu wrthod erbyn")
      case .strand: Phrase("Which of the 4Ps", "Pa un o'r 4P")
      case .tactic: Phrase("Tactic", "Tacteg")
      case .grade: Phrase("Grade proposed", "Gradd a gynigir")
      case .evidence: Phrase("Evidence", "Tystiolaeth")
      case .leadRole: Phrase("Led by, a role", "Arweinydd, yn ôl rôl")
      case .whoseGap: Phrase("Whose gap", "Bwlch pwy")
      case .capabilityName: Phrase("Capability", "Gallu")
      case .missing: Phrase("What is missing", "Beth sydd ar goll")
      case .requirement: Phrase("What must be known", "Beth sydd angen ei wybod")
      case .why: Phrase("Why it looks wrong", "Pam mae'n edrych yn anghywir")
      case .date: Phrase("Date", "Dyddiad")
      case .chairRole: Phrase("Chair, by role", "Cadeirydd, yn ôl rôl")
      case .quorum: Phrase("Quorum", "Cworwm")
      case .role: Phrase("Role", "Rôl")
      case .force: Phrase("Force", "Heddlu")
      case .presence: Phrase("Presence", "Presenoldeb")
      case .conflict: Phrase("Conflict of interest", "Gwrthdaro buddiannau")
      case .raised: Phrase("Raised to the group", "Codwyd i'r grŵp")
      case .present: Phrase("present", "yn bresennol")
      case .deputy: Phrase("deputy", "dirprwy")
      case .apologies: Phrase("apologies", "ymddiheuriadau")
      case .absent: Phrase("absent", "yn absennol")
      case .takenUp: Phrase("taken up", "mabwysiadwyd")
      case .declined: Phrase("declined", "gwrthodwyd")
      case .outcome: Phrase("outcome", "canlyniad")
      case .open: Phrase("open", "ar agor")
      case .done: Phrase("done", "gwnaed")
      case .notAccepted: Phrase("not accepted", "ni dderbyniwyd")
      case .yes: Phrase("yes", "ie")
      case .no: Phrase("no", "na")
      default: formPhrase
      }
    }

    private var formPhrase: Phrase? {
      switch self {
      case .formHint:
        Phrase(
          "Enter next needed field, then saves · Tab every field · Esc keeps a draft",
          "Enter y maes nesaf sydd ei angen, yna cadw · Tab pob maes · Esc cadw drafft")
      case .formProblemDay:
        Phrase(
          "a day as 2019-05-03, 3 May, or +14 for in fourteen days",
          "diwrnod fel 2019-05-03, 3/5, neu +14 am ymhen pedwar diwrnod ar ddeg")
      case .formProblemChoice: Phrase("one of", "un o")
      case .formProblemForce:
        Phrase("no force or region of that name", "dim heddlu na rhanbarth o'r enw hwnnw")
      case .formPastDay:
        Phrase(
          "that day has passed; Enter again keeps it",
          "mae'r diwrnod hwnnw wedi mynd heibio; Enter eto i'w gadw")
      case .draftLost:
        Phrase(
          "the draft cannot be kept on the disk; Esc again closes, and it is kept until ptg ends",
          "ni ellir cadw'r drafft ar y ddisg; mae Esc eto yn cau, a chedwir ef nes i ptg orffen")
      case .draftBack:
        Phrase(
          "a draft from before; Ctrl-U clears a field",
          "drafft o'r blaen; mae Ctrl-U yn clirio maes")
      case .draftKept: Phrase("The draft is kept", "Cadwyd y drafft")
      case .nothingToWrite:
        Phrase("There is no row to write about", "Nid oes rhes i ysgrifennu amdani")
      case .priorityElsewhere:
        Phrase(
          "Priorities are agreed for threats, and levels for investigations",
          "Cytunir ar flaenoriaethau bygythiadau, ac ar lefelau ymchwiliadau")
      case .keyDecision: Phrase("write a decision", "ysgrifennu penderfyniad")
      case .keyAction: Phrase("write an action", "ysgrifennu cam gweithredu")
      case .keyNote: Phrase("write a note", "ysgrifennu nodyn")
      case .keyPriority: Phrase("set the priority or level", "gosod y flaenoriaeth neu'r lefel")
      default: nil
      }
    }

    private var minutesPhrase: Phrase? {
      switch self {
      case .venue: Phrase("Where", "Ble")
      case .time: Phrase("Time", "Amser")
      case .lastMinutes: Phrase("Last minutes", "Cofnodion blaenorol")
      case .nextMeeting: Phrase("Next meeting", "Cyfarfod nesaf")
      case .minutesAgreed: Phrase("agreed", "cytunwyd")
      case .minutesCorrected: Phrase("agreed with corrections", "cytunwyd gyda chywiriadau")
      case .minutesNotAgreed: Phrase("not agreed", "ni chytunwyd")
      case .draftMinutes: Phrase("draft: the meeting is open", "drafft: mae'r cyfarfod ar agor")
      case .arising: Phrase("Matters arising", "Materion yn codi")
      case .agreedHere:
        Phrase(
          "Priorities, levels and owners agreed",
          "Blaenoriaethau, lefelau a pherchnogion a gytunwyd")
      case .agendaDone: Phrase("Agenda items discussed", "Eitemau agenda a drafodwyd")
      case .minutesTaken: Phrase("Minutes taken", "Munudau a gymerwyd")
      case .signature: Phrase("Agreed as a correct record", "Cytunwyd fel cofnod cywir")
      case .signatureLine:
        Phrase(
          "Chair ................................................   Date ....................",
          "Cadeirydd ............................................   Dyddiad .................")
      case .meetingDetails:
        Phrase("Change the details of the meeting", "Newid manylion y cyfarfod")
      case .itemAgain: Phrase("The item is open again.", "Mae'r eitem ar agor eto.")
      case .absentForces: Phrase("Not here", "Ddim yma")
      case .narrowed:
        Phrase(
          "entries about records that are left out are not here",
          "nid yw'r hyn a ysgrifennwyd am gofnodion a hepgorwyd yma")
      case .exportSeen: Phrase("Export", "Allforyn")
      case .closedElsewhere:
        Phrase(
          "No meeting is open any more: it was closed in another program.",
          "Nid oes cyfarfod ar agor bellach: fe'i caewyd mewn rhaglen arall.")
      case .scoreTotal: Phrase("score", "sgôr")
      case .reopenMeeting: Phrase("Correct the last meeting", "Cywiro'r cyfarfod diwethaf")
      case .reopened:
        Phrase(
          "The last meeting is open again. Correct it, and close it.",
          "Mae'r cyfarfod diwethaf ar agor eto. Cywirwch ef, a'i gau.")
      case .notePrivate:
        Phrase("Only you see it until it is raised.", "Dim ond chi sy'n ei weld nes ei godi.")
      case .apologiesHead: Phrase("Apologies", "Ymddiheuriadau")
      case .absentHead: Phrase("Absent", "Absennol")
      case .confidence: Phrase("Confidence", "Hyder")
      case .noScoreModel:
        Phrase(
          "The export has no score model for this record",
          "Nid oes model sgorio ar gyfer y cofnod hwn yn yr allforyn")
      default: nil
      }
    }

    private var boardPhrase: Phrase {
      switch self {
      case .writtenDown: Phrase("Written down by the group", "Ysgrifennwyd gan y grŵp")
      case .nothingWritten: Phrase("Nothing is written down", "Nid oes dim wedi'i ysgrifennu")
      case .privateNote: Phrase("a private note", "nodyn preifat")
      case .altered:
        Phrase(
          "the journal is not as it was written: see ptg journal verify",
          "nid yw'r dyddlyfr fel yr ysgrifennwyd: gweler ptg journal verify")
      case .closeAgain:
        Phrase("Enter again closes the meeting", "Enter eto i gau'r cyfarfod")
      case .when: Phrase("When", "Pryd")
      case .what: Phrase("What", "Beth")
      case .writtenBy: Phrase("Written by", "Gan")
      case .legendWritten:
        Phrase("written down by the group", "ysgrifennwyd gan y grŵp")
      case .agenda: Phrase(both: "Agenda")
      case .actions: Phrase("Actions", "Camau gweithredu")
      case .decisions: Phrase("Decisions", "Penderfyniadau")
      case .attendanceHead: Phrase("Attendance", "Presenoldeb")
      case .notesRaised: Phrase("Notes raised", "Nodiadau a godwyd")
      case .other: Phrase("Also written down", "Ysgrifennwyd hefyd")
      case .lacks: Phrase("Lacks", "Diffyg")
      case .meetings: Phrase("Meetings", "Cyfarfodydd")
      case .noActions: Phrase("No action is open", "Nid oes cam gweithredu agored")
      case .noDecisions: Phrase("No decision is recorded", "Ni chofnodwyd penderfyniad")
      case .noAttendance: Phrase("Nobody is recorded yet", "Ni chofnodwyd neb eto")
      case .noMeeting: Phrase("No meeting is recorded", "Ni chofnodwyd cyfarfod")
      case .noAgenda: Phrase("Nothing calls for the group", "Nid oes dim yn galw am y grŵp")
      case .item: Phrase("Item", "Eitem")
      case .aboutMeeting:
        Phrase(
          "the agenda, the actions and decisions of the group, and its meetings",
          "yr agenda, camau gweithredu a phenderfyniadau'r grŵp, a'i gyfarfodydd")
      case .titleMeeting: Phrase("MEETING", "CYFARFOD")
      case .aboutMinutes: Phrase("the minutes of a meeting", "cofnodion cyfarfod")
      case .titleMinutes: Phrase("MINUTES", "COFNODION")
      case .startMeeting: Phrase("Start the meeting", "Dechrau'r cyfarfod")
      case .closeMeeting: Phrase("Close the meeting", "Cau'r cyfarfod")
      case .addAttendance: Phrase("Record who is here", "Cofnodi pwy sydd yma")
      case .actionsOverdue: Phrase("Actions overdue", "Camau hwyr")
      case .decisionsDue: Phrase("Decisions for review", "Penderfyniadau i'w hadolygu")
      case .forcesAbsent: Phrase("Forces absent", "Heddluoedd absennol")
      case .sampleJournal:
        Phrase(
          "the sample's journal ends with the program",
          "mae dyddlyfr y sampl yn gorffen gyda'r rhaglen")
      case .needsRegion:
        Phrase(
          "A meeting is a region's: choose one with r",
          "Cyfarfod rhanbarth yw hwn: dewiswch un ag r")
      case .notAsWritten:
        Phrase(
          "The journal is not as it was written. Keep the folder as it is, and ask who changed it. "
            + "'ptg journal join DIR' takes what a backup holds; to go on without one: "
            + "'ptg journal continue --reason TEXT'.",
          "Nid yw'r dyddlyfr fel yr ysgrifennwyd. Cadwch y ffolder fel y mae, a gofynnwch pwy a'i "
            + "newidiodd. Mae 'ptg journal join FFOLDER' yn cymryd yr hyn sydd mewn copi; i fynd "
            + "ymlaen hebddo: 'ptg journal continue --reason TESTUN'.")
      case .noSuchMeeting: Phrase("no meeting of that id", "dim cyfarfod â'r cyfeirnod hwnnw")
      case .agendaActionDue: Phrase("action due", "cam i'w wneud")
      case .agendaNoOwner: Phrase("no owner", "dim perchennog")
      case .agendaStalled: Phrase("stalled", "wedi'i atal")
      case .agendaOverdue: Phrase("decision overdue", "penderfyniad hwyr")
      case .agendaLateAnswer: Phrase("not taken up in time", "heb ei fabwysiadu mewn pryd")
      case .agendaNewInTen: Phrase("new in the ten", "newydd yn y deg")
      case .agendaSignal: Phrase("new signal", "arwydd newydd")
      case .agendaStaleScore: Phrase("stale score", "sgôr hen")
      case .agendaGap: Phrase("gap raised again", "bwlch a godwyd eto")
      case .agendaCommitment: Phrase("commitment due", "ymrwymiad i'w gadw")
      case .agendaAgain: Phrase("to be raised again", "i'w godi eto")
      default: Phrase("-", "-")
      }
    }
  }
}
