/// A name, a head, a label: a whole phrase without figures in it, by its subject.
///
/// A new term is a case of its subject and a line in that subject's `phrase`, in both languages. The
/// Welsh comes from texts of Welsh police bodies and the government where it is attested; elsewhere it
/// is a draft.
package enum Term: Hashable, Sendable {
  case board(Board)
  case column(Column)
  case value(Value)
  case pane(Pane)
  case fact(Fact)
  case legend(Legend)
  case standing(Standing)
  case key(Key)
  case notice(Notice)
  case picker(Picker)
  case plain(Plain)
  case figure(Figure)
  case grid(Grid)
  case threats(Threats)
  case actors(Actors)
  case demand(Demand)
  case tasking(Tasking)
  case request(Request)
  case scopes(Scopes)
  case dissemination(Dissemination)
  case comparison(Comparison)
  case victims(Victims)
  case changes(Changes)
  case measures(Measures)
  case worked(Worked)
  case capability(Capability)
  case publication(Publication)
  case pack(Pack)
  case expected(Expected)
  case operand(Operand)
  case option(Option)
  case verb(Verb)
  case help(Help)
  case mapping(Mapping)
  case setting(Setting)
  case doctor(Doctor)
  case status(Status)
  case search(Search)
  case journal(Journal)
  case keeping(Keeping)
  case exchange(Exchange)
  case forceSheet(ForceSheet)
  case centre(Centre)
  case workbook(Workbook)

  package var phrase: Phrase {
    switch self {
    case .board(let term): term.phrase
    case .column(let term): term.phrase
    case .value(let term): term.phrase
    case .pane(let term): term.phrase
    case .fact(let term): term.phrase
    case .legend(let term): term.phrase
    case .standing(let term): term.phrase
    case .key(let term): term.phrase
    case .notice(let term): term.phrase
    case .picker(let term): term.phrase
    case .plain(let term): term.phrase
    case .figure(let term): term.phrase
    case .grid(let term): term.phrase
    case .threats(let term): term.phrase
    case .actors(let term): term.phrase
    case .demand(let term): term.phrase
    case .tasking(let term): term.phrase
    case .request(let term): term.phrase
    case .scopes(let term): term.phrase
    case .dissemination(let term): term.phrase
    case .comparison(let term): term.phrase
    case .victims(let term): term.phrase
    case .changes(let term): term.phrase
    case .measures(let term): term.phrase
    case .worked(let term): term.phrase
    case .capability(let term): term.phrase
    case .publication(let term): term.phrase
    case .pack(let term): term.phrase
    case .expected(let term): term.phrase
    case .operand(let term): term.phrase
    case .option(let term): term.phrase
    case .verb(let term): term.phrase
    case .help(let term): term.phrase
    case .mapping(let term): term.phrase
    case .setting(let term): term.phrase
    case .doctor(let term): term.phrase
    case .status(let term): term.phrase
    case .search(let term): term.phrase
    case .journal(let term): term.phrase
    case .keeping(let term): term.phrase
    case .exchange(let term): term.phrase
    case .forceSheet(let term): term.phrase
    case .centre(let term): term.phrase
    case .workbook(let term): term.phrase
    }
  }
}

extension Term: CaseIterable {
  package static var allCases: [Term] {
    let subjects: [[Term]] = [
      Board.allCases.map(Term.board),
      Column.allCases.map(Term.column),
      Value.allCases.map(Term.value),
      Pane.allCases.map(Term.pane),
      Fact.allCases.map(Term.fact),
      Legend.allCases.map(Term.legend),
      Standing.allCases.map(Term.standing),
      Key.allCases.map(Term.key),
      Notice.allCases.map(Term.notice),
      Picker.allCases.map(Term.picker),
      Plain.allCases.map(Term.plain),
      Figure.allCases.map(Term.figure),
      Grid.allCases.map(Term.grid),
      Threats.allCases.map(Term.threats),
      Actors.allCases.map(Term.actors),
      Demand.allCases.map(Term.demand),
      Tasking.allCases.map(Term.tasking),
      Request.allCases.map(Term.request),
      Scopes.allCases.map(Term.scopes),
      Dissemination.allCases.map(Term.dissemination),
      Comparison.allCases.map(Term.comparison),
      Victims.allCases.map(Term.victims),
      Changes.allCases.map(Term.changes),
      Measures.allCases.map(Term.measures),
      Worked.allCases.map(Term.worked),
      Capability.allCases.map(Term.capability),
      Publication.allCases.map(Term.publication),
      Pack.allCases.map(Term.pack),
      Expected.allCases.map(Term.expected),
      Operand.allCases.map(Term.operand),
      Option.allCases.map(Term.option),
      Verb.allCases.map(Term.verb),
      Help.allCases.map(Term.help),
      Mapping.allCases.map(Term.mapping),
      Setting.allCases.map(Term.setting),
      Doctor.allCases.map(Term.doctor),
      Status.allCases.map(Term.status),
      Search.allCases.map(Term.search),
      Journal.allCases.map(Term.journal),
      Keeping.allCases.map(Term.keeping),
      Exchange.allCases.map(Term.exchange),
      ForceSheet.allCases.map(Term.forceSheet),
      Centre.allCases.map(Term.centre),
      Workbook.allCases.map(Term.workbook),
    ]
    return subjects.flatMap(\.self)
  }
}
