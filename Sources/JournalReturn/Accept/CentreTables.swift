import ExportFormat
import ExportSync
import MeetingJournal
import Platform
import ThreatDomain

/// The centre's tables as far as entries of a return are about them, with an older change set on top.
package struct CentreTables: Sendable {
  /// The rows of each table by its name; a table without a file has none.
  private var rows: [String: [TableRow]] = [:]

  /// The tables that entries are about, or that agreed entries change.
  private static let needed: [Table] = [
    .region, .force, .threat, .investigation, .actor, .campaign, .commitment, .capability,
    .measure, .goodPractice, .dissemination, .priorityMove, .escalation, .request, .disruption,
    .planActivity, .scoreComponent, .assessment, .investigationForce, .actorForce, .fraudType,
    .scoreModel, .assessmentScore, .decisionAnswer,
  ]

  /// - Parameters:
  ///   - rows: The rows of tables by their names.
  ///   - changes: What was agreed before and the tables may not say yet.
  package init(
    _ rows: [String: [TableRow]], with changes: ChangeSet
  ) throws(ReturnError) {
    self.rows = rows
    let problems = changes.apply(to: &self.rows)
    guard problems.isEmpty else {
      throw .badData(source: "the change set and the tables", problems)
    }
  }

  /// Reads the folder; every fault of every needed table is reported.
  package init(
    folder: String, encoding: TableEncoding, with changes: ChangeSet
  ) throws(ReturnError) {
    guard Files.kind(of: folder) == .folder else {
      throw .unreachable("\(folder): found no folder there, expected the centre's tables.")
    }
    var read: [String: [TableRow]] = [:]
    var problems = ProblemList()
    for table in CentreTables.needed where Files.kind(of: "\(folder)/\(table.fileName)") != nil {
      var file = TableFile(
        table, at: "\(folder)/\(table.fileName)", encoding: encoding, after: read)
      do {
        read[table.name] = try file.rows()
      } catch {
        throw .unreachable("\(error); expected the table \(table.name).")
      }
      problems.add(file.problems)
    }
    guard problems.isEmpty else { throw .badData(source: folder, problems) }
    try self.init(read, with: changes)
  }

  /// Whether the table has a row with this key.
  func has(_ table: Table, _ id: String) -> Bool { row(table, id) != nil }

  private func row(_ table: Table, _ id: String) -> TableRow? {
    rows[table.name]?.first { $0.fields[0] == id }
  }

  /// The field of a row; `nil` where there is no such row.
  func field(_ table: Table, _ id: String, _ column: String) -> String? {
    row(table, id)?.fields[table.place(of: column)]
  }

  /// The key of the first row for which the function holds.
  func id(in table: Table, where isMeant: ([String]) -> Bool) -> String? {
    rows[table.name]?.first { isMeant($0.fields) }?.fields[0]
  }

  /// A column of every row by the row's key; empty where there is no such table.
  package func column(_ column: String, of table: Table) -> [String: String] {
    let place = table.place(of: column)
    return Dictionary((rows[table.name] ?? []).map { ($0.fields[0], $0.fields[place]) }) {
      first, _ in first
    }
  }

  mutating func set(_ table: Table, _ id: String, _ column: String, to value: String) {
    guard let position = rows[table.name]?.firstIndex(where: { $0.fields[0] == id }) else { return }
    rows[table.name]?[position].fields[table.place(of: column)] = value
  }

  mutating func add(_ fields: [String], to table: Table) {
    rows[table.name, default: []].append(TableRow(fields: fields, line: 0))
  }
}

/// The centre's answers among the tables.
extension CentreTables {
  /// How an entry was answered; `nil` where it was not.
  func answer(to event: EventID) -> DecisionReply? {
    field(.decisionAnswer, event.description, "answer").flatMap(DecisionReply.init(rawValue:))
  }

  mutating func setAnswer(_ fields: [String]) {
    let table = Table.decisionAnswer
    guard has(table, fields[0]) else { return add(fields, to: table) }
    for (column, value) in zip(table.columns, fields) {
      set(table, fields[0], column.name, to: value)
    }
  }
}

/// What the tables say of records that entries name.
extension CentreTables {
  /// The region to which an entry was answered; `nil` where it was not.
  func region(answeredIn event: EventID) -> String? {
    field(.decisionAnswer, event.description, "meeting_region")
  }

  /// The entry with the conditions of the record that it is about: a return cannot take them away.
  func withHandlingOfRecord(_ entry: ReturnedEvent) -> ReturnedEvent {
    let event = entry.event
    let items = [event.item, event.matter.subject].compactMap(\.self)
    guard event.handling == .share, let conditions = items.lazy.compactMap(conditions).first
    else { return entry }
    return ReturnedEvent(
      root: entry.root,
      event: JournalEvent(
        id: event.id, meeting: event.meeting, at: event.at, writer: event.writer,
        role: event.role, item: event.item, snapshotSerial: event.snapshotSerial,
        figure: event.figure, marking: event.marking, handling: .conditions,
        handlingConditions: conditions, supersedes: event.supersedes, matter: event.matter),
      replaced: entry.replaced)
  }

  /// The conditions of a record with handling code C; `nil` for any other.
  private func conditions(of item: ItemKey) -> String? {
    guard let table = Table.named(item.table), table.position(of: "handling_conditions") != nil,
      field(table, item.key, "handling") == HandlingCode.conditions.rawValue
    else { return nil }
    return field(table, item.key, "handling_conditions")
  }

  /// Whether a record is of another region, and none of the region's forces has a part in it.
  func isElsewhere(_ item: ItemKey, than region: String) -> Bool {
    guard let table = Table.named(item.table), table.position(of: "region_id") != nil,
      ["threat", "investigation", "actor"].contains(table.name),
      let owner = field(table, item.key, "region_id")
    else { return false }
    guard owner != region, table.name != "threat" else { return owner != region }
    let links: Table = table.name == "actor" ? .actorForce : .investigationForce
    let place = links.place(of: "force_id")
    return !(rows[links.name] ?? []).contains { row in
      row.fields[0] == item.key && field(.force, row.fields[place], "region_id") == region
    }
  }

  /// Why a row would be refused by the next publication; `nil` where it would not.
  ///
  /// References are looked up where the tables hold rows of what is referred to.
  func fault(of fields: [String], in table: Table) -> String? {
    if let fault = TableFile.fault(of: fields, in: table) { return fault }
    for (column, value) in zip(table.columns, fields) where !value.isEmpty {
      if let name = column.reference, let known = rows[name], !known.isEmpty,
        !known.contains(where: { $0.fields[0] == value })
      {
        return "\(table.name).\(column.name): found '\(value)', expected a row of \(name)"
      }
      if case .scope = column.kind, let fault = faultOfScope(value) {
        return "\(table.name).\(column.name): \(fault)"
      }
    }
    return table.name == Table.assessmentScore.name ? faultOfScore(fields) : nil
  }

  private func faultOfScope(_ value: String) -> String? {
    switch Scope(value) {
    case .force(let id) where !has(.force, id): "found '\(id)', expected a force of force.csv"
    case .region(let id) where !has(.region, id): "found '\(id)', expected a region of region.csv"
    default: nil
    }
  }

  /// A score must be one that the component of the assessment's model allows.
  private func faultOfScore(_ fields: [String]) -> String? {
    guard let model = field(.assessment, fields[0], "model_id"),
      let version = field(.assessment, fields[0], "version"),
      let components = rows[Table.scoreComponent.name], !components.isEmpty
    else { return nil }
    let table = Table.scoreComponent
    let component = components.first { row in
      row.fields[table.place(of: "model_id")] == model
        && row.fields[table.place(of: "version")] == version
        && row.fields[table.place(of: "component_id")] == fields[1]
    }
    guard let component else { return "the model has no component '\(fields[1])'" }
    let allowed = component.fields[table.place(of: "allowed_values")].split(separator: " ")
    return allowed.contains { $0 == fields[2] }
      ? nil
      : "the value of \(fields[1]) is \(fields[2]), expected one of \(allowed.joined(separator: ", "))"
  }

  /// The row with this key.
  func fields(_ table: Table, _ id: String) -> [String]? { row(table, id)?.fields }
}
