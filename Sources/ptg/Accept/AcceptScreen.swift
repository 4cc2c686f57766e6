import CellCanvas
import JournalReturn
import MeetingJournal
import Sheets
import TerminalScreen
import ThreatDomain
import Wording

/// The board of returns on a full screen: it takes keys and paints the sheet.
struct AcceptScreen: ~Copyable {
  private var screen: Screen
  private let theme: Theme
  private var state: AcceptState
  private let said: AcceptWords
  /// Keeps the decisions, so that nothing is lost when the program is killed.
  private let keep: ([EventID: CentreDecision]) throws -> Void

  /// How the board was left.
  enum End: Equatable {
    /// The decisions are to be written.
    case write([EventID: CentreDecision])
    /// They are kept for another time.
    case left
    case signal(Int32)
  }

  init(
    _ state: AcceptState, said: AcceptWords, theme: Theme, options: ScreenOptions,
    keep: @escaping ([EventID: CentreDecision]) throws -> Void
  ) throws {
    self.state = state
    self.said = said
    self.theme = theme
    self.keep = keep
    screen = try Screen(options)
  }

  /// Runs until somebody writes or leaves, then restores the terminal.
  mutating func run() throws -> End {
    defer { screen.close() }
    var page = paint()
    while true {
      switch screen.nextEvent(timeoutMilliseconds: nil) {
      case .key(let key):
        switch state.take(key, in: sheet, page: page) {
        case .none: break
        case .redraw: screen.repaintAll()
        case .keep: try keep(state.decisions)
        case .write: return .write(state.decisions)
        case .leave: return .left
        }
      case .signal(let signal): return .signal(signal)
      case .endOfInput: return .left
      case .resize, .timeout, .wake: break
      }
      page = paint()
    }
  }

  private var sheet: Sheet {
    AcceptSheet(
      proposals: state.proposals, decisions: state.decisions, said: said, today: state.today
    ).sheet
  }

  /// - Returns: The number of rows that a page key moves.
  private mutating func paint() -> Int {
    let sheet = sheet
    let least = Density.compact.leastSize
    let glyphs: Glyphs = screen.isUTF8 && !theme.isASCII ? .unicode : .ascii
    guard screen.size.columns >= least.columns, screen.size.rows >= least.rows else {
      var canvas = Canvas(size: screen.size, glyphs: glyphs)
      canvas.write(
        SafeText(state.words[.notice(.tooSmall)]), at: Point(x: 0, y: 0), role: .warning,
        maxWidth: screen.size.columns)
      screen.paint(canvas, theme: theme, cursor: Point(x: 0, y: 0))
      return 1
    }
    state.view.settle(in: sheet)
    let drawn = sheet.draw(
      size: screen.size, glyphs: glyphs, frame: frame(sheet), state: &state.view)
    screen.paint(drawn.canvas, theme: theme, cursor: drawn.cursor)
    return drawn.pageRows
  }

  private func frame(_ sheet: Sheet) -> Frame {
    let words = state.words
    func entry(_ key: String, _ term: Term) -> LegendEntry { LegendEntry(key, words[term]) }
    return Frame(
      context: [TextRun(SafeText(state.by), role: .text)], tabs: [],
      keys: [
        entry("a", .exchange(.agree)), entry("r", .exchange(.refuse)),
        entry("l", .exchange(.later)), entry("u", .exchange(.undo)),
        entry("w", .exchange(.write)),
      ], message: state.message, marking: sheet.marking.rawValue,
      wayOut: [entry("q", .exchange(.leave))], input: state.input)
  }
}
