import CellCanvas

/// Gives every sheet a name that LibreOffice and Excel accept.
///
/// Source: Microsoft, "Rename a worksheet": at most 31 characters, none of `/ \ ? * : [ ]`, no
/// apostrophe at an end, not empty, and no name twice in any case of letters.
struct WorkbookNames {
  static let longest = 31
  private static let refused = Set("/\\?*:[]'")
  private var taken: Set<String> = []

  /// A name that no other sheet has, as close to the text as the rules allow.
  mutating func name(_ text: String) -> String {
    let signs = SafeText(text).string.map { WorkbookNames.refused.contains($0) ? " " : $0 }
    let plain = String(signs).split(separator: " ").joined(separator: " ")
    let wanted = WorkbookNames.cut(plain.isEmpty ? "-" : plain, to: WorkbookNames.longest)
    var name = wanted
    var number = 1
    while !taken.insert(name.lowercased()).inserted {
      number += 1
      let ending = " \(number)"
      name = WorkbookNames.cut(wanted, to: WorkbookNames.longest - ending.count) + ending
    }
    return name
  }

  /// The text, cut with `…` where it is too long; its length is counted in UTF-16, as Excel does.
  private static func cut(_ text: String, to length: Int) -> String {
    guard text.utf16.count > length else { return text }
    var kept = text
    while kept.utf16.count > length - 1 { kept.removeLast() }
    while kept.last == " " { kept.removeLast() }
    return "\(kept)…"
  }
}
