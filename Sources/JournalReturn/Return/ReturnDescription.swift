import ExportFormat
import ExportSync
import FoundationEssentials
import MeetingJournal
import ThreatDomain

/// The description of a return as it is written, before its rules are checked.
struct ReturnDescription: Decodable {
  let profile: String
  let name: String
  let created: String
  let format: Int
  let region: String
  let meeting: String
  let meetingDate: String
  let exportSerial: Int?
  let marking: String
  let resources: [Resource]

  struct Resource: Decodable {
    let path: String
    let bytes: Int
    let hash: String
    let rows: Int
  }

  enum CodingKeys: String, CodingKey {
    case profile = "$schema"
    case name, created, resources
    case format = "ptg:returnFormat"
    case region = "ptg:region"
    case meeting = "ptg:meeting"
    case meetingDate = "ptg:meetingDate"
    case exportSerial = "ptg:exportSerial"
    case marking = "ptg:marking"
  }

  /// Reads the signed bytes; every fault of the whole is one of form.
  init(_ bytes: [UInt8], source: String) throws(ReturnError) {
    func fault(_ problem: ExportProblem) -> ReturnError {
      var problems = ProblemList()
      problems.add(problem)
      return .badData(source: source, problems)
    }
    do {
      try JSONShape.check(bytes, file: ReturnFiles.description)
    } catch {
      throw fault(error)
    }
    do {
      self = try JSONDecoder().decode(ReturnDescription.self, from: Data(bytes))
    } catch {
      throw fault(
        ExportProblem(
          file: ReturnFiles.description, found: "another description",
          expected: "that of a return of 'ptg journal return'"))
    }
    guard format <= ReturnHeader.format else {
      throw .configuration(
        "\(source): found a return of form \(format), expected \(ReturnHeader.format) at most: "
          + "it was made by a newer ptg. Update ptg.")
    }
  }

  /// The head and the files, where every rule is kept.
  func checked(source: String) throws(ReturnError) -> (ReturnHeader, [ReturnFile]) {
    var problems = ProblemList()
    func value<Value>(
      _ member: String, _ text: String, _ made: Value?, _ expected: String
    ) -> Value? {
      if made == nil {
        problems.add(
          ExportProblem(
            file: ReturnFiles.description, member: member, found: text, expected: expected))
      }
      return made
    }
    let isReturn = profile == ManifestRules.profile && name == "ptg-return" && format >= 1
    _ = value("name", name, isReturn ? true : nil, "ptg-return, a Data Package of version 2")
    let created = value("created", created, Timestamp(created), "YYYY-MM-DDTHH:MM:SSZ")
    let date = value("ptg:meetingDate", meetingDate, Day(meetingDate), "YYYY-MM-DD")
    let meeting = value("ptg:meeting", meeting, EventID(meeting), "a UUID in lower case")
    let marking = value(
      "ptg:marking", marking, Marking(rawValue: marking), Marking.codes.joined(separator: " or "))
    let files = [Table.returnedEvent, .journalHead].compactMap { table in
      value("resources", table.fileName, file(table), "it once, with bytes, rows and sha256:...")
    }
    _ = value(
      "resources", "\(resources.count) files", resources.count == 2 ? true : nil, "2 files")
    guard problems.isEmpty, let created, let date, let meeting, let marking else {
      throw .badData(source: source, problems)
    }
    return (
      ReturnHeader(
        region: region, meeting: meeting, date: date, exportSerial: exportSerial,
        created: created, marking: marking), files
    )
  }

  private func file(_ table: Table) -> ReturnFile? {
    let named = resources.filter { $0.path == table.fileName }
    guard named.count == 1, let resource = named.first, resource.hash.hasPrefix("sha256:"),
      (1...ReturnFiles.largestTable).contains(resource.bytes), resource.rows >= 0
    else { return nil }
    return ReturnFile(
      table: table, bytes: resource.bytes,
      sha256: String(resource.hash.dropFirst("sha256:".count)), rows: resource.rows)
  }
}
