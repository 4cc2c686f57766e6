import ChainedLog

/// How two copies of one writer's log differ.
enum LogRelation: Equatable {
  /// The other copy holds no event that this one lacks.
  case holdsAll
  /// The other copy goes on where this one ends.
  case goesOn
  /// Each copy holds events that the other lacks.
  case parted

  init(_ own: [LogLine], _ other: [LogLine]) {
    let shared = zip(own, other).prefix { $0.link == $1.link }.count
    if shared == other.count {
      self = .holdsAll
    } else {
      self = shared == own.count ? .goesOn : .parted
    }
  }
}
