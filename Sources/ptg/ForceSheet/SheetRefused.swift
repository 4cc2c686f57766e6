import ExportSync
import Wording

/// An error: a sheet that a force sent back has faults, so nothing of it was taken.
struct SheetRefused: WordedError, Equatable {
  let file: String
  /// Every fault, in the order of the lines.
  let problems: [ExportProblem]

  func text(in words: Words) -> String {
    ([words.say.forceSheetRefused(file, faults: problems.count)]
      + problems.map { "  \($0)" }).joined(separator: "\n")
  }
}
