import ThreatDomain

/// The nation, its regions and their forces with their lists of victims, each once.
struct VictimScopes {
  /// Scopes as the export writes them; a position among them is a scope's place.
  let keys: [String]
  /// The places of the parts of each that has parts.
  let parts: [(whole: Int, parts: [Int])]
  /// From the first month with a list to the last.
  let months: ClosedRange<Month>?
  private let lists: [(of: VictimCareHistory, part: String?)]

  /// - Parameter histories: Scopes with the lists of their parts; of a force with its own.
  init(_ histories: [Scope: VictimCareHistory]) {
    var keys: [String] = []
    var lists: [(of: VictimCareHistory, part: String?)] = []
    var places: [String: Int] = [:]
    func add(_ key: String, _ history: VictimCareHistory, _ part: String?) {
      guard places[key] == nil else { return }
      places[key] = keys.count
      keys.append(key)
      lists.append((history, part))
    }
    let wholes = histories.map { (key: $0.key.description, history: $0.value) }
      .sorted { $0.key < $1.key }
    for whole in wholes {
      add(whole.key, whole.history, nil)
      for part in whole.history.keys { add(part, whole.history, part) }
    }
    self.keys = keys
    self.lists = lists
    parts = wholes.compactMap { whole in
      let parts = whole.history.keys.filter { $0 != whole.key }.compactMap { places[$0] }
      return parts.isEmpty ? nil : places[whole.key].map { ($0, parts) }
    }
    let held = histories.values.compactMap(\.months)
    months = held.map(\.lowerBound).min().flatMap { first in
      held.map(\.upperBound).max().map { first...$0 }
    }
  }

  /// The counts of the scope at a place, month by month, whichever lists are there.
  func counts(at place: Int, _ view: VictimsView) -> [VictimCareCount] {
    months.map { lists[place].of.known(lists[place].part, view, in: $0) } ?? []
  }
}
