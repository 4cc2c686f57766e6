import MeetingJournal
import SampleForTests
import SnapshotStore
import Testing
import ThreatDomain
import Wording

@testable import Boards

@Suite("A form for an entry in the journal")
struct EntryFormTests {
  private static let now = Timestamp(seconds: 1_554_458_400)

  private static func context(_ item: ItemKey? = nil) throws -> EntryContext {
    let snapshot = try SampleSnapshot.open()
    return try EntryContext(
      for: item, from: snapshot, scope: .region("sw"), today: snapshot.header.asAt,
      Words(.english))
  }

  private static func form(
    _ kind: Matter.Kind, on item: ItemKey? = nil, _ texts: [String: String]
  ) -> EntryForm {
    EntryForm(kind, on: item, named: item?.key, draft: texts)
  }

  private static let investigation = ItemKey(table: "investigation", key: "I-0106")
  private static let threat = ItemKey(table: "threat", key: "T-sw-01")

  @Test("makes a decision with its reason, the options that were refused, and a day to look again")
  func decision() throws {
    let form = Self.form(
      .decision, on: Self.investigation,
      [
        "text": " Adopt  it ", "rationale": "Four forces", "refused": "Wait; Close it",
        "reviewOn": "+28",
      ])
    let matter = try form.matter(try Self.context(Self.investigation), now: Self.now)
    guard case .decision(let decision) = matter else { return #expect(Bool(false)) }
    #expect(decision.text == "Adopt it" && decision.rationale == "Four forces")
    #expect(decision.refused == ["Wait", "Close it"] && decision.lacks.isEmpty)
    #expect(decision.reviewOn?.description == "2019-05-03")
  }

  @Test("saves an action without an owner, which then lacks one")
  func lacking() throws {
    let form = Self.form(.action, on: Self.threat, ["text": "Call the bank"])
    let matter = try form.matter(try Self.context(Self.threat), now: Self.now)
    #expect(matter.lacks == [.owner, .dueDay])
  }

  @Test("asks once about a day that has passed, and takes it when it is meant")
  func past() throws {
    var form = Self.form(.action, ["text": "Call", "ownerRole": "DI", "due": "2019-04-04"])
    let context = try Self.context()
    let fault = #expect(throws: EntryFault.self) { try form.matter(context, now: Self.now) }
    #expect(fault?.isQuestion == true && fault?.field == .due)
    form.meanPastDay()
    let matter = try form.matter(context, now: Self.now)
    #expect(matter.lacks.isEmpty)
    form.change { $0 += "!" }
    #expect(!form.isPastDayMeant)
  }

  @Test(
    "names the field that it cannot take, and what it would take",
    arguments: [
      (
        Matter.Kind.action, ["text": "x", "due": "soon"], EntryField.Name.due, "a day as 2019-05-03"
      ),
      (.action, ["text": "x", "ownerForce": "Narnia"], .ownerForce, "no force or region"),
      (.priority, ["new": "urgent"], .new, "one of low, medium, high"),
      (.level, ["new": "P"], .new, "one of P1, P2, P3, P4"),
      (
        .claim, ["onDay": "1/4", "strand": "p"], .strand, "one of Pursue, Prevent, Protect, Prepare"
      ),
      (.meeting, ["date": "2019-04-05", "quorum": "many"], .quorum, "one of 0, 1, 2"),
      (.answer, ["reply": "taken up"], .onDay, "a day as"),
    ])
  func faults(
    _ kind: Matter.Kind, texts: [String: String], field: EntryField.Name, said: String
  ) throws {
    let form = Self.form(kind, on: Self.investigation, texts)
    let context = try Self.context(Self.investigation)
    let fault = #expect(throws: EntryFault.self) { try form.matter(context, now: Self.now) }
    #expect(fault?.field == field)
    #expect(fault?.text.contains(said) == true, "\(fault?.text ?? "")")
  }

  @Test("knows how the record stands: its level, its owner, the priority that was agreed")
  func standing() throws {
    let context = try Self.context(Self.investigation)
    let level = try Self.form(.level, on: Self.investigation, ["new": "p2", "ground": "Series"])
      .matter(context, now: Self.now)
    #expect(level == .level(.init(operation: "I-0106", from: .p1, to: .p2, ground: "Series")))
    let owner = try Self.form(.owner, on: Self.investigation, ["new": "ROCU DI"])
      .matter(context, now: Self.now)
    guard case .owner(let change) = owner else { return #expect(Bool(false)) }
    #expect(change.old == context.owner && change.new == "ROCU DI")
  }

  @Test("completes roles, forces and choices, and takes a force by any of its names")
  func completion() throws {
    let context = try Self.context()
    var form = Self.form(.attendance, [:])
    form.change { $0 = "Fin" }
    #expect(form.completion(context) == "Financial investigator")
    form.move(by: 1)
    form.change { $0 = "ken" }
    #expect(form.completion(context) == "Kent Police")
    form.move(by: 1)
    form.change { $0 = "apo" }
    #expect(form.completion(context) == "apologies")
    let matter = try form.matter(context, now: Self.now)
    #expect(
      matter == .attendance(.init(role: "Fin", force: "kent", presence: .apologies)))
  }

  @Test("leaves a text that is known as it is, though a longer one begins with it")
  func exact() throws {
    let context = try Self.context()
    var form = Self.form(.meeting, ["lastMinutes": "agreed"])
    while form.field.name != .lastMinutes { form.move(by: 1) }
    #expect(form.completion(context) == nil)
    form.change { $0 = "agreed w" }
    #expect(form.completion(context) == "agreed with corrections")
    var force = Self.form(.attendance, ["role": "DI", "force": "Devon and Cornwall Police"])
    force.move(by: 1)
    #expect(force.faultHere(context, now: Self.now)?.field != .force)
  }

  @Test("takes changes back one by one, keeps a draft, and goes to what is asked for")
  func moving() {
    var form = Self.form(.decision, [:])
    form.change { $0 += "Ad" }
    form.change { $0 += "opt" }
    form.undo()
    #expect(form.draft == ["text": "Ad"])
    let hasNext = form.moveToNextAsked()
    #expect(hasNext && form.field.name == .rationale)
    let hasMore = form.moveToNextAsked()
    #expect(!hasMore)
    form.move(by: -2)
    #expect(form.field.name == .reviewOn)
  }

  @Test("has a field at least for every kind that a form writes, and an asked one in each")
  func kinds() throws {
    let scoring = try Scoring(of: Self.threat, from: try SampleSnapshot.open())
    for kind in Matter.Kind.allCases where kind != .discussed && kind != .returned {
      #expect(EntryForm.fields(of: kind, scoring).contains { $0.isAsked }, "\(kind)")
    }
  }

  @Test("asks an assessment for a value of each component, and keeps those that are not typed")
  func assessment() throws {
    let snapshot = try SampleSnapshot.open()
    let scoring = try #require(try Scoring(of: Self.threat, from: snapshot))
    let component = try #require(scoring.model.components.first)
    let value = try #require(component.allowedValues.last)
    let form = EntryForm(
      .score, on: Self.threat, named: "x",
      draft: [
        EntryField.key(ofComponent: component.id): "\(value)", "confidence": "high",
        "rationale": "New victims",
      ], scoring: scoring)
    let matter = try form.matter(try Self.context(Self.threat), now: Self.now)
    guard case .score(let score) = matter else { return #expect(Bool(false)) }
    #expect(score.values[component.id] == value && score.confidence == .high)
    var expected = try #require(scoring.present?.values)
    expected[component.id] = value
    #expect(score.values == expected && score.modelID == scoring.model.id)
  }

  @Test("refuses a value that the component does not have, and names those that it has")
  func assessmentFault() throws {
    let scoring = try #require(try Scoring(of: Self.threat, from: try SampleSnapshot.open()))
    let component = try #require(scoring.model.components.last)
    var form = EntryForm(
      .score, on: Self.threat, named: "x",
      draft: [
        EntryField.key(ofComponent: component.id): "99", "confidence": "high", "rationale": "x",
      ], scoring: scoring)
    let context = try Self.context(Self.threat)
    let fault = #expect(throws: EntryFault.self) { try form.matter(context, now: Self.now) }
    #expect(fault?.text.contains("one of \(component.allowedValues[0])") == true)
    form.show(try #require(fault))
    #expect(form.field.component == component)
  }

  @Test("opens every kind of entry again with what was written, but for attendance and the agenda")
  func again() throws {
    let context = try Self.context(Self.investigation)
    let texts = [
      "text": "x", "rationale": "y", "new": "P2", "ground": "z", "toTier": "regional",
      "route": "regional", "wanted": "w", "reply": "declined", "onDay": "1/4", "reason": "r",
      "toBody": "kent", "strand": "Pursue", "tactic": "Arrest", "grade": "minor",
      "capabilityName": "c", "missing": "m", "requirement": "q", "why": "v",
    ]
    for kind in [Matter.Kind.decision, .action, .level, .escalation, .answer, .claim, .gap] {
      let form = Self.form(kind, on: Self.investigation, texts)
      let matter = try form.matter(context, now: Self.now)
      let event = JournalEvent(
        at: Self.now, writer: Writer(user: "a", host: "b"), item: Self.investigation,
        matter: matter)
      let thread = try #require(JournalThread.list([event]).first)
      let opened = try #require(EntryForm(thread, named: "x", Words(.english)))
      #expect(try opened.matter(context, now: Self.now) == matter, "\(kind)")
    }
  }
}
