import FoundationEssentials
import Platform

/// What was typed into forms and not saved, so that neither Esc nor a crash loses it.
///
/// One small JSON file: a form's name to its texts. A file that cannot be read holds no draft; it is
/// written again with the next letter.
struct DraftFile: Sendable {
  let path: String

  init(_ path: String) { self.path = path }

  private var all: [String: [String: String]] {
    guard Files.kind(of: path) != nil, let bytes = try? Files.read(path, limit: 1 << 20),
      let drafts = try? JSONDecoder().decode([String: [String: String]].self, from: Data(bytes))
    else { return [:] }
    return drafts
  }

  /// The draft of a form; empty where there is none.
  func draft(of form: String) -> [String: String] { all[form] ?? [:] }

  /// Keeps the texts of a form; empty texts remove the draft.
  ///
  /// - Returns: Whether the disk took it.
  func keep(_ texts: [String: String], of form: String) -> Bool {
    var drafts = all
    drafts[form] = texts.isEmpty ? nil : texts
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    guard let bytes = try? encoder.encode(drafts) else { return false }
    do {
      try Files.replace(path, with: Array(bytes))
      return true
    } catch {
      return false
    }
  }
}
