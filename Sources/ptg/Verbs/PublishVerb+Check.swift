import CellCanvas
import ExportSync
import Platform

/// `ptg publish --check FOLDER`: what a publication would say, in full, and nothing published.
extension PublishVerb {
  /// How the findings are written.
  enum CheckForm: String, CaseIterable {
    case text, csv

    /// The form that is asked for; `nil` where no check is.
    init?(_ arguments: Arguments) throws(UsageError) {
      let form = try arguments.value(
        .format, oneOf: CheckForm.allCases.map(\.rawValue), CheckForm.init)
      guard arguments.has(.check) else {
        if form != nil { throw UsageError("--format goes with --check here") }
        return nil
      }
      self = form ?? .text
    }
  }

  func run(_ form: CheckForm, in environment: Environment) throws {
    var order = TablesCheck.Order(tables: environment.absolute(folder))
    order.recipient = recipient
    order.encoding = encoding
    order.empty = empty
    let data = DataFolder(root: environment.dataFolder)
    let scratch = try TemporaryFolder(in: environment.workPlace(data))
    let report = try TablesCheck(order, now: environment.now()).run(in: scratch.path)
    switch form {
    case .text: try environment.say(lines(on: report))
    case .csv: try environment.write(.output, report.csv)
    }
    let silences = acceptedSilence == nil ? report.of(.silence).count : 0
    guard report.faults + silences > 0 else { return }
    throw FaultyTables(faults: report.faults, silences: silences)
  }

  private func lines(on report: TablesReport) -> [SafeText] {
    var lines: [SafeText] = []
    for kind in TablesReport.Kind.allCases {
      let findings = report.of(kind)
      guard let title = title(of: kind, report) else { continue }
      lines.append(SafeText(title))
      lines += findings.map { SafeText("  \($0)") }
    }
    return lines.isEmpty ? ["No faults."] : lines
  }

  /// The line above the findings of a kind; `nil` where there is none.
  private func title(of kind: TablesReport.Kind, _ report: TablesReport) -> String? {
    let count = report.of(kind).count
    switch kind {
    case .fault where count == 0: return "No faults."
    case .fault where report.faults > count:
      return "\(report.faults) faults or more, of which \(count) are listed:"
    case .fault: return count == 1 ? "1 fault:" : "\(count) faults:"
    case _ where count == 0: return nil
    case .silence: return "Returns missing; 'ptg publish' needs --accept-silence TEXT for them:"
    case .change: return "Changes of more than half on the month before:"
    case .closure: return "Not in the export for \(recipient), since what they name is not:"
    case .note: return "To know:"
    }
  }
}

/// An error: a check found what 'ptg publish' would refuse, already written line by line.
struct FaultyTables: Error, Equatable, CustomStringConvertible {
  let faults: Int
  /// The missing returns that nobody has accepted.
  let silences: Int

  var description: String {
    let found = [
      faults == 0 ? nil : "\(faults) \(faults == 1 ? "fault" : "faults")",
      silences == 0 ? nil : "\(silences) missing \(silences == 1 ? "return" : "returns")",
    ].compactMap(\.self)
    return "ptg publish --check: found \(found.joined(separator: " and ")), expected none; "
      + "'ptg publish' would refuse the tables"
  }
}
