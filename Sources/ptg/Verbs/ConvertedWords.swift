import CellCanvas
import ExportFormat
import ExportSync
import Wording

/// What `ptg convert` says of a file that it has read.
struct ConvertedWords {
  let report: ConversionReport
  let mapping: Mapping
  let verb: ConvertVerb

  /// - Parameter outcome: What became of the files; `nil` where none was to be written.
  func lines(_ outcome: ConvertedFolder.Outcome?, _ words: Words) -> [SafeText] {
    (read(words) + misfits(words) + files(outcome, words) + next(outcome, words)).map {
      SafeText($0)
    }
  }

  private func read(_ words: Words) -> [String] {
    var lines = [words.say.rowsConverted(report.rowsRead, of: report.file, by: mapping.name)]
    lines += report.tables.map { "  \(words.say.tableMade($0.table.fileName, rows: $0.rows))" }
    if report.rowsSkipped > 0 { lines.append(words.say.rowsLeftOutOnPurpose(report.rowsSkipped)) }
    if report.rowsRepeated > 0 { lines.append(words.say.rowsRepeated(report.rowsRepeated)) }
    if !report.absentColumns.isEmpty {
      lines.append(words.say.columnsAbsent(report.absentColumns))
    }
    if !report.unusedColumns.isEmpty {
      lines.append(words.say.columnsUnused(report.unusedColumns))
    }
    return lines + taken(words)
  }

  /// What the mapping took where the file says nothing, and what it took for no force.
  private func taken(_ words: Words) -> [String] {
    let bodies = report.bodiesOtherThanForces
    let list = bodies.prefix(ConvertedWords.mostNamed)
    return report.standIns.map {
      words.say.standIn($0.text, for: $0.column, rows: $0.rows)
    } + (bodies.isEmpty ? [] : [words.say.noForces(Array(list), more: bodies.count - list.count)])
  }

  private static let mostNamed = 6

  private func misfits(_ words: Words) -> [String] {
    guard report.rowsRefused > 0 else { return [] }
    let head =
      verb.acceptsLoss
      ? words.say.misfitsLeftOut(report.rowsRefused) : words.say.misfits(report.rowsRefused)
    return [head] + report.misfits.all.map { "  \($0)" }
  }

  private func files(_ outcome: ConvertedFolder.Outcome?, _ words: Words) -> [String] {
    guard let outcome, let out = verb.out, !verb.isCheck else { return [] }
    var lines: [String] = []
    if !outcome.written.isEmpty { lines.append(words.say.filesWritten(outcome.written, to: out)) }
    if !outcome.added.isEmpty { lines.append(words.say.filesAdded(outcome.added)) }
    if !outcome.unchanged.isEmpty { lines.append(words.say.filesUnchanged(outcome.unchanged)) }
    if !outcome.filled.isEmpty { lines.append(words.say.filesFilled(outcome.filled)) }
    return lines
  }

  private func next(_ outcome: ConvertedFolder.Outcome?, _ words: Words) -> [String] {
    if report.rowsRefused > 0, !verb.acceptsLoss { return [] }
    let out = verb.out ?? words[.operand(.folder)]
    let command = ViewCommand.line(
      verb.isCheck ? verb.words(writingTo: out) : ["publish", "--check", out])
    let checked = verb.isCheck ? [words.say.nothingWritten] : []
    return checked + ["\(words.say.next) \(command)"]
  }
}

extension ConvertVerb {
  /// The words of the command that writes what a check has only read.
  fileprivate func words(writingTo out: String) -> [String] {
    let set = settings.keys.sorted().map { "\($0)=\(settings[$0] ?? "")" }.joined(separator: ",")
    var words = ["convert", mapping ?? "", file]
    if !set.isEmpty { words += [OptionName.set.typed, set] }
    if let encoding { words += [OptionName.encoding.typed, encoding.rawValue] }
    if let reference { words += [OptionName.reference.typed, reference] }
    if acceptsLoss { words.append(OptionName.acceptLoss.typed) }
    if addsRows { words.append(OptionName.add.typed) }
    return words + [OptionName.out.typed, out]
  }
}
