import Boards
import Sheets
import Wording

/// A key in the foot of the screen: a short form of its row in the table of keys.
struct FootKey: Sendable {
  /// As the foot writes it: `[ ]` stands for two keys.
  let sign: String
  let intent: Intent
  /// One word where there is one; `nil` where the sign says it all.
  let word: Term?

  init(_ sign: String, _ intent: Intent, _ word: Term? = nil) {
    self.sign = sign
    self.intent = intent
    self.word = word
  }

  func entry(_ words: Words) -> LegendEntry { LegendEntry(sign, word.map { words[$0] } ?? "") }

  /// The keys of every place, in the order of the foot; those that do not fit are left out from the
  /// end.
  static let common: [FootKey] = [
    FootKey("Enter", .travel(.enter), .key(.keyOpen)),
    FootKey("Esc", .travel(.back), .key(.keyBack)),
    FootKey("/", .arrange(.filterLine), .key(.keyFilter)),
    FootKey(":", .list(.palette), .key(.keyFindShort)),
    FootKey("r", .list(.regions), .key(.keyRegionShort)),
    FootKey("f", .list(.forces), .key(.keyForceShort)),
    FootKey("m", .list(.months), .key(.keyMonthShort)),
    FootKey("[ ]", .figures(.moveMonth(-1))),
  ]

  /// After them and the keys of the board itself, where there is room.
  static let more: [FootKey] = [
    FootKey("=", .explain, .figure(.keyExplainShort)),
    FootKey("s", .list(.columns), .key(.keySort)),
    FootKey("p", .list(.prints), .key(.keyPrintShort)),
    FootKey("Tab", .cursor(.nextPane), .key(.keyPane)),
  ]

  /// They stand at the end of the foot at every size.
  static let wayOut: [FootKey] = [
    FootKey("?", .list(.keys), .key(.keyHelp)),
    FootKey("q", .travel(.quit), .key(.keyQuitShort)),
  ]

  /// The key that opens nothing now, or leads nowhere back, has no place in the foot.
  private func isIdle(_ state: DashboardState, _ sheet: Sheet) -> Bool {
    switch intent {
    case .travel(.enter), .travel(.back): intent.need.reason(state, sheet) != nil
    default: false
    }
  }

  /// The keys of a place now: those of a trial first, the place's own before what every list has.
  static func shown(_ state: DashboardState, _ sheet: Sheet) -> [FootKey] {
    let trial = state.visit.isTrying ? KeyBinding.ofTrial.map(FootKey.init) : []
    let common = common.filter { !$0.isIdle(state, sheet) }
    return trial + common + own(of: state.visit.place) + more
  }

  /// The keys that change how the place stands.
  static func own(of place: Place) -> [FootKey] {
    keyTable.filter { binding in
      if case .choose(.next(let id)) = binding.intent { place.control(id) != nil } else { false }
    }.map(FootKey.init)
  }

  private init(_ binding: KeyBinding) {
    if case .choose(.next(let control)) = binding.intent {
      self.init(binding.sign, binding.intent, control.word)
    } else {
      self.init(binding.sign, binding.intent, binding.help)
    }
  }
}
