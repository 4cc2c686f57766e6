import CellCanvas

extension [Line] {
  /// The lines as they are drawn in `width` cells.
  func drawn(in width: Int) -> [[TextRun]] { flatMap { $0.drawn(in: width) } }
}

extension Line {
  /// The two sentences of a headline start a line each where that takes no more lines, so that
  /// a reader sees where the second begins.
  fileprivate func drawn(in width: Int) -> [[TextRun]] {
    guard let runs else { return [] }
    guard case .says(let headline) = self else { return [runs] }
    let apart = headline.sentences.map { [TextRun(SafeText($0), role: .title)] }
    return height(of: apart, in: width) > height(of: [runs], in: width) ? [runs] : apart
  }

  private func height(of lines: [[TextRun]], in width: Int) -> Int {
    WrappedLines(lines, to: width).lines.count
  }
}
