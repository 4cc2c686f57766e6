import Boards
import CellCanvas
import Sheets

extension Pane {
  /// The lines without their numbers, where each begins with its own: an ordered list.
  var numberedLines: [[TextRun]]? {
    guard case .text(let lines) = content, lines.count > 1 else { return nil }
    let isNumbered = lines.enumerated().allSatisfy { position, line in
      line.first?.text == SafeText("\(position + 1)  ")
    }
    return isNumbered ? lines.map { Array($0.dropFirst()) } : nil
  }
}
