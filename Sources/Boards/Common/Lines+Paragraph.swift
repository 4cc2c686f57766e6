import CellCanvas

extension Lines {
  /// A text broken at spaces, so that none of it is lost in a narrow pane.
  static func paragraph(_ text: String, _ role: Role = .text, width: Int = 64) -> [[TextRun]] {
    var lines: [String] = []
    for word in text.split(separator: " ") {
      if let last = lines.last, SafeText("\(last) \(word)").width <= width {
        lines[lines.count - 1] = "\(last) \(word)"
      } else {
        lines.append(String(word))
      }
    }
    return lines.map { plain($0, role) }
  }
}
