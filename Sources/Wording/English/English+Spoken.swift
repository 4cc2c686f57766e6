import ThreatDomain

extension English: SpokenSentences {
  func opening(_ about: String, of scope: String, in month: Month) -> String {
    "\(scope), \(longMonth(month)): \(about)."
  }

  func source(asAt date: Day, serial: Int, proof: Words.SourceProof) -> String {
    let ending =
      switch proof {
      case .sample: "the sample: its figures are not for decisions"
      case .unverified: "which is not signed"
      case .signed: "signed by the centre"
      }
    return "As at \(day(date)), from export \(serial), \(ending)."
  }

  func page(_ kind: String, of id: String) -> String { "\(kind.lowercased()) \(id)" }

  func course(of points: [(label: String, value: String)], highest: Int, lowest: Int)
    -> String
  {
    guard let first = points.first, let last = points.last, points.count > 1 else {
      return points.first.map { "\($0.value) for \($0.label)" } ?? self[.fact(.nothingHere)]
    }
    let (high, low) = (points[highest], points[lowest])
    return "from \(first.value) for \(first.label) to \(last.value) for \(last.label); "
      + "highest \(high.value) for \(high.label), lowest \(low.value) for \(low.label)"
  }

  func limits(mean: String, lower: String, upper: String) -> String {
    "mean \(mean), expected range \(lower) to \(upper)"
  }

  func copied(into path: String) -> String {
    "This terminal cannot copy: the SQL is in \(path)"
  }

  func noActivity(for number: Int) -> String { "no activity for \(days(number))" }

  func movedUp(from level: PriorityLevel) -> String {
    "moved up from \(level.rawValue)"
  }

  func movedDown(from level: PriorityLevel) -> String {
    "moved down from \(level.rawValue)"
  }

  func threatsFollowed(_ number: Int, withoutOwner ownerless: Int) -> String {
    let followed = plural(number, "threat is followed", "threats are followed")
    let owners = ownerless == 0 ? "each has an owner" : "\(count(ownerless)) without an owner"
    return "\(followed); \(owners)."
  }

  func agreed(_ priority: AgreedPriority?) -> String {
    priority.map { "The group agreed the priority \(self[$0.term])." }
      ?? "The group has agreed no priority."
  }

  func linked(investigations: Int, actors: Int) -> String {
    let belong =
      plural(investigations, "open investigation belongs", "open investigations belong")
    return "\(belong) to it, with \(plural(actors, "actor", "actors"))."
  }

  func linkedActors(_ number: Int) -> String {
    guard number != 0 else { return asSentence(self[.grid(.noActorsLinked)]) }
    return plural(number, "actor is linked to it.", "actors are linked to it.")
  }

  func touches(_ places: String) -> String { "Forces: \(places)." }

  func worrying(_ number: Int) -> String {
    let need =
      plural(number, "investigation needs", "investigations need")
    guard number != 0 else {
      return "Every investigation is active and no decision is overdue."
    }
    return "\(need) the meeting: no owner, no activity or an overdue decision."
  }

  func actors(_ number: Int, first: String?) -> String {
    let mapped =
      plural(number, "actor is mapped", "actors are mapped")
    return "\(mapped)\(first.map { "; \($0) ranks first" } ?? "")."
  }

  func shares(_ shares: [(label: String, value: String)]) -> String {
    let list = shares.map { "\($0.label.lowercased()) \($0.value)" }.joined(separator: ", ")
    return "Of these reports: \(list)."
  }

  func span(
    _ label: String, sum: Int, change: CountChange?, through month: Month
  ) -> String {
    let before = "the financial year to date at \(longMonth(month.yearBefore))"
    let ending =
      switch change {
      case nil: ""
      case .fraction(let fraction): ", \(rise(fraction)) on \(before)"
      case .counts(_, let number): ", was \(count(number)) in \(before)"
      }
    return "\(label): \(count(sum))\(ending)."
  }
}
