import Boards
import ExportSync
import Sheets
import SnapshotStore
import ThreatDomain
import Wording

/// The command lines that open the place in sight, and print it as it stands.
struct ViewCommand {
  private let state: DashboardState
  private let world: Surroundings

  init(_ state: DashboardState, _ world: Surroundings) {
    self.state = state
    self.world = world
  }

  /// The words after `ptg` that open the place.
  var opening: [String] { ["--open", place.text] + figures + (state.isSafe ? ["--safe"] : []) }

  /// The words after `ptg` that print the view.
  func printing(_ print: ViewPrint, output: String? = nil) -> [String] {
    let subject: [String]
    switch place {
    case .board(let id): subject = ["print", id]
    case .page: subject = ["print", "--open", place.text]
    }
    return subject + figures + choices + arrangement + protection + print.words(output: output)
  }

  /// The name of a file for it, without its ending.
  var fileName: String {
    let place = place.text.map { $0.isLetter || $0.isNumber || $0 == "-" ? $0 : "-" }
    let scope = self.place.scope == nil ? "-" + state.scope.fileName : ""
    return "ptg-\(String(place).lowercased())\(scope)-\(state.month)\(state.isSafe ? "-safe" : "")"
  }

  private var place: Place { state.visit.place }

  /// Which snapshot, whose figures, of when, in which language.
  private var figures: [String] {
    var words = state.source
    if let shelf = state.shelf, shelf.standing != .current {
      words += ["--as-of", String(shelf.shown.header.serial)]
    }
    if let base = state.base { words += ["--since", base.typed] }
    switch state.scope {
    case .national: break
    case .region(let id): words += ["--region", id]
    case .force(let id): words += ["--force", id]
    }
    words += ["--month", "\(state.month)"]
    return state.language == .english ? words : words + ["--lang", state.language.rawValue]
  }

  private var choices: [String] {
    let set = place.settableControls.compactMap { control -> String? in
      let chosen = control.state(in: state.visit.choices)
      guard chosen != control.usual, control.reason(for: state.scope) == nil else { return nil }
      return "\(control.id.rawValue)=\(chosen.id)"
    }
    return set.isEmpty ? [] : ["--set", set.joined(separator: ",")]
  }

  /// The rows that are shown, their order and the hidden columns, in the pane with the cursor.
  ///
  /// Selected rows are all printed: a filter helped to find them and leaves none of them out.
  private var arrangement: [String] {
    let view = state.visit.view
    guard let pane = view.subject(in: world.shown) else { return [] }
    let isFirst = world.shown.panes.first(where: \.isFilterable)?.id == pane.id
    let prefix = isFirst ? "" : "\(pane.id):"
    let rows = view.selection(in: world.sheet).sorted()
    var words: [String] = []
    if !rows.isEmpty {
      words += ["--rows", rows.joined(separator: ",")]
    } else if let filter = view.filters[pane.id] {
      words += ["--filter", prefix + filter]
    }
    if let order = view.orders[pane.id], let column = pane.shownTable?.columns[order.column].id {
      words += ["--sort", prefix + column.name + (order.isDescending ? ":desc" : ":asc")]
    }
    let hidden = view.hiddenColumns(of: pane).map(\.name)
    return hidden.isEmpty ? words : words + ["--hide", prefix + hidden.joined(separator: ",")]
  }

  private var protection: [String] {
    if state.isSafe { return ["--safe"] }
    return state.leavesOut ? ["--handling", "leave-out"] : []
  }

  /// The words as they are typed into a shell, `ptg` before them.
  static func line(_ words: [String]) -> String {
    (["ptg"] + words).map(quoted).joined(separator: " ")
  }

  private static func quoted(_ word: String) -> String {
    let isPlain = word.utf8.allSatisfy { byte in
      byte > 0x7F || plain.contains(Character(Unicode.Scalar(byte)))
    }
    return isPlain && !word.isEmpty ? word : "'\(word.replacing("'", with: "'\\''"))'"
  }

  /// What no shell takes for anything but itself; `~` at the start is the home folder, as is meant.
  private static let plain = Set(
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_./:=,@%+~")
}

extension Scope {
  /// The scope in the name of a file.
  fileprivate var fileName: String {
    switch self {
    case .national: "national"
    case .region(let id), .force(let id): id
    }
  }
}
