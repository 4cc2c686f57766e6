import CellCanvas
import ExportSync
import Platform
import Wording

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
        if form != nil { throw UsageError { $0.say.formatNeedsCheck } }
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
    order.changes = try changeSet(environment)
    let data = DataFolder(root: environment.dataFolder)
    let scratch = try TemporaryFolder(in: environment.workPlace(data))
    let report = try TablesCheck(order, now: environment.now()).run(in: scratch.path)
    switch form {
    case .text: try environment.say(lines(on: report, environment.words))
    case .csv: try environment.write(.output, report.csv)
    }
    let silences = acceptedSilence == nil ? report.of(.silence).count : 0
    guard report.faults + silences > 0 else { return }
    throw FaultyTables(faults: report.faults, silences: silences)
  }

  private func lines(on report: TablesReport, _ words: Words) -> [SafeText] {
    var lines: [SafeText] = []
    for kind in TablesReport.Kind.allCases {
      let findings = report.of(kind)
      guard let title = title(of: kind, report, words) else { continue }
      lines.append(SafeText(title))
      lines += findings.map { SafeText("  \($0)") }
    }
    return lines.isEmpty ? [SafeText(words.say.noFaults)] : lines
  }

  /// The line above the findings of a kind; `nil` where there is none.
  private func title(
    of kind: TablesReport.Kind, _ report: TablesReport, _ words: Words
  ) -> String? {
    let count = report.of(kind).count
    switch kind {
    case .fault where count == 0: return words.say.noFaults
    case .fault: return words.say.faults(max(report.faults, count), listed: count)
    case _ where count == 0: return nil
    case .silence: return words.say.silencesFound
    case .change: return words.say.changesFound
    case .closure: return words.say.closedOut(of: "\(recipient)")
    case .note: return words.say.toKnow
    }
  }
}

/// An error: a check found what 'ptg publish' would refuse, already written line by line.
struct FaultyTables: WordedError, Equatable {
  let faults: Int
  /// The missing returns that `--accept-silence` does not accept.
  let silences: Int

  func text(in words: Words) -> String {
    words.say.checkFailed(faults: faults, silences: silences)
  }
}
