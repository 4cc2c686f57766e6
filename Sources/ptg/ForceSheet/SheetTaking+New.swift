import ExportFormat
import MeetingJournal
import ThreatDomain
import Wording

/// What a force reports by itself: gaps, disruptions and activities.
extension SheetTaking {
  /// The record of a force itself, for entries about no other.
  private var ownItem: ItemKey { ItemKey(table: "force", key: context.force.id) }

  func gap(_ reader: inout SheetRowReader) -> SheetContent? {
    let name = reader.needed(.name, "the name of the capability")
    let missing = reader.needed(.words, "what is missing")
    _ = reader.text(.role)
    let about = reader.text(.about)
    let blocks = about.flatMap { id(of: .threat, named: $0) }
    if about != nil, blocks == nil {
      reader.fault(.about, "the id or name of a threat that the region follows, or nothing")
    }
    guard let name, let missing else { return nil }
    return SheetContent(
      .gap(
        Matter.Gap(
          scope: .force(context.force.id), name: name, missing: missing, blocks: blocks)),
      about: ownItem)
  }

  func disruption(_ reader: inout SheetRowReader) -> SheetContent? {
    let days = Day(sinceEpoch: 0)...context.now.day
    let day = reader.day(.day, in: days, "a day up to \(context.now.day), today")
    let strand = reader.code(.strand) { (strand: Strand) in strand.term }
    let grade = reader.code(.grade) { (grade: DisruptionGrade) in grade.term }
    let tactic = reader.needed(.name, "the tactic, such as account frozen")
    let evidence = reader.text(.words)
    _ = reader.text(.role)
    let target = subject(&reader, of: [.investigation, .actor], isNeeded: false)
    guard let day, let strand, let grade, let tactic else { return nil }
    let claim = Matter.Claim(
      day: day, target: target, strand: strand, tactic: tactic, grade: grade, evidence: evidence)
    return content(.claim(claim), about: target)
  }

  func activity(_ reader: inout SheetRowReader) -> SheetContent? {
    let days = context.asAt...(context.asAt + 3660)
    let due = reader.day(.day, in: days, "the day it is due, from \(context.asAt) on")
    let strand = reader.code(.strand) { (strand: Strand) in strand.term }
    let what = reader.needed(.words, "what is done")
    let lead = reader.needed(.role, "the role that leads it")
    let item = subject(&reader, of: [.threat, .investigation, .actor], isNeeded: true)
    guard let due, let strand, let what, let lead, let item,
      let kind = PlanSubject(rawValue: item.table)
    else { return nil }
    return content(
      .activity(
        Matter.Activity(
          subjectKind: kind, subjectID: item.key, strand: strand, what: what, leadRole: lead,
          due: due)), about: item)
  }

  /// The entry with the marking and handling of the record that it is about.
  private func content(_ matter: Matter, about item: ItemKey?) -> SheetContent {
    var content = SheetContent(matter, about: item ?? ownItem)
    let investigation = item.flatMap { $0.isInvestigation ? context.investigations[$0.key] : nil }
    let actor = item.flatMap { $0.isInvestigation ? nil : context.actors[$0.key] }
    content.marking = max(
      investigation?.marking ?? actor?.marking ?? .officialSensitive, .officialSensitive)
    content.handling = investigation?.handling ?? actor?.handling ?? .share
    content.conditions = investigation?.handlingConditions ?? actor?.handlingConditions
    return content
  }

  /// The record that a row is about; `nil` where it names none, or none of the force's own.
  private func subject(
    _ reader: inout SheetRowReader, of kinds: [PlanSubject], isNeeded: Bool
  ) -> ItemKey? {
    let expected = expectation(of: kinds, isNeeded: isNeeded)
    guard let name = isNeeded ? reader.needed(.about, expected) : reader.text(.about) else {
      return nil
    }
    for kind in kinds {
      if let id = id(of: kind, named: name) { return ItemKey(table: kind.rawValue, key: id) }
    }
    // Ids differ by a digit, so the nearest one would be a guess at another record.
    reader.fault(.about, expected)
    return nil
  }

  private func expectation(of kinds: [PlanSubject], isNeeded: Bool) -> String {
    let names = kinds.map(\.rawValue).joined(separator: " or ")
    return "the id or name of an \(names) of \(context.force.name)\(isNeeded ? "" : ", or nothing")"
      .replacing("an threat", with: "a threat")
  }

  /// The record with this id, or the only one with this name: pages show names.
  private func id(of kind: PlanSubject, named text: String) -> String? {
    let names: [String: String] =
      switch kind {
      case .threat: context.threats.mapValues(\.name)
      case .investigation: context.investigations.mapValues(\.operation)
      case .actor: context.actors.mapValues(\.codename)
      case .campaign, .commitment: [:]
      }
    if names[text] != nil { return text }
    let found = names.filter { $0.value.lowercased() == text.lowercased() }
    return found.count == 1 ? found.keys.first : nil
  }
}

extension ItemKey {
  fileprivate var isInvestigation: Bool { table == PlanSubject.investigation.rawValue }
}
