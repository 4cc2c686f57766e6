import ThreatDomain

/// What is said of a whole board, and of its rows, by a voice or in plain lines.
extension Words {
  /// `South West, March 2019: threats by harm, with demand, signals and plans`.
  package func opening(_ about: String, of scope: String, in month: Month) -> String {
    say("\(scope), \(longMonth(month)): \(about).")
  }

  /// `As at 5 Apr 2019, from export 8, the sample: its figures are not for decisions`.
  package func source(asAt date: Day, serial: Int, proof: SourceProof) -> String {
    let ending =
      switch proof {
      case .sample: "the sample: its figures are not for decisions"
      case .unverified: "which nobody signed"
      case .signed: "signed by the centre"
      }
    return say("As at \(day(date)), from export \(serial), \(ending).")
  }

  /// `page of the actor A-0012`.
  package func page(_ kind: String, of id: String) -> String { say("\(kind.lowercased()) \(id)") }

  /// How far the export was proven, as sentences say it.
  package enum SourceProof: Sendable { case sample, unverified, signed }

  /// `from 38 for Mar 2018 to 49 for Mar 2019; highest 62 for Nov 2018, lowest 31 for Jul 2018`.
  package func course(of points: [(label: String, value: String)], highest: Int, lowest: Int)
    -> String
  {
    guard let first = points.first, let last = points.last, points.count > 1 else {
      return points.first.map { say("\($0.value) for \($0.label)") } ?? self[.fact(.nothingHere)]
    }
    let (high, low) = (points[highest], points[lowest])
    return say(
      "from \(first.value) for \(first.label) to \(last.value) for \(last.label); "
        + "highest \(high.value) for \(high.label), lowest \(low.value) for \(low.label)")
  }

  /// `mean 45.2, natural limits 20.1 to 70.3`.
  package func limits(mean: String, lower: String, upper: String) -> String {
    say("mean \(mean), natural limits \(lower) to \(upper)")
  }

  /// Where text went that a terminal could not take.
  package func copied(into path: String) -> String {
    say("This terminal cannot copy: the SQL is in \(path)")
  }

  package func noActivity(for number: Int) -> String { say("no activity for \(days(number))") }

  package func movedUp(from level: PriorityLevel) -> String {
    say("moved up from \(level.rawValue)")
  }

  package func movedDown(from level: PriorityLevel) -> String {
    say("moved down from \(level.rawValue)")
  }

  /// Heads of columns whose signs only an eye can read; `nil` where the head itself is a word.
  package func head(ofColumn id: String) -> String? {
    switch id {
    case "rank": say("rank")
    case "rank_before": say("rank before")
    case "move", "threat_id", "marks", "title", "investigation_id", "actor_id",
      "event", "subject", "change":
      ""
    case "level_since": say("since")
    case "plans": say("plans")
    case "confidence": say("confidence")
    case "ocgm_band": say("OCGM band")
    case "per_10000": say("per 10,000 people")
    case "on_year_before": say("on the year before")
    case "harm_score": say("harm score")
    case "agreed_priority": say("agreed priority")
    default: nil
    }
  }

  package func threatsFollowed(_ number: Int, withoutOwner ownerless: Int) -> String {
    let followed = number == 1 ? "1 threat is followed" : "\(count(number)) threats are followed"
    let owners = ownerless == 0 ? "each has an owner" : "\(count(ownerless)) without an owner"
    return say("\(followed); \(owners).")
  }

  package func agreed(_ priority: AgreedPriority?) -> String {
    priority.map { say("The group agreed its priority as \(self[$0.term]).") }
      ?? say("The group has agreed no priority for it.")
  }

  /// `14 open investigations belong to it, with 3 actors`.
  package func linked(investigations: Int, actors: Int) -> String {
    let belong =
      investigations == 1
      ? "1 open investigation belongs" : "\(count(investigations)) open investigations belong"
    return say(
      "\(belong) to it, with \(actors == 1 ? "1 actor" : "\(count(actors)) actors").")
  }

  package func linkedActors(_ number: Int) -> String {
    guard number != 0 else { return asSentence(self[.grid(.noActorsLinked)]) }
    return say(
      number == 1
        ? "1 actor is linked to it." : "\(count(number)) actors are linked to it.")
  }

  /// `It touches Sussex, Surrey`.
  package func touches(_ places: String) -> String { say("It touches \(places).") }

  package func worrying(_ number: Int) -> String {
    let need =
      number == 1 ? "1 investigation needs" : "\(count(number)) investigations need"
    guard number != 0 else {
      return say("No investigation lacks activity, and no decision on one is overdue.")
    }
    return say("\(need) the meeting: no owner, no activity or an overdue decision.")
  }

  /// `8 actors are mapped; A-0012 Ferrous ranks first`.
  package func actors(_ number: Int, first: String?) -> String {
    let mapped =
      number == 1 ? "1 actor is mapped" : "\(count(number)) actors are mapped"
    return say("\(mapped)\(first.map { "; \($0) ranks first" } ?? "").")
  }

  /// `Of these reports: repeat victims 6.1 %, vulnerable victims 14 %`.
  package func shares(_ shares: [(label: String, value: String)]) -> String {
    let list = shares.map { "\($0.label.lowercased()) \($0.value)" }.joined(separator: ", ")
    return say("Of these reports: \(list).")
  }

  /// `Financial year to date 2,268, +4.2 % on the same months a year before`.
  ///
  /// On a small base: `Financial year to date 14, was 6 in the same months a year before`.
  package func span(
    _ label: String, sum: Int, change: CountChange?
  ) -> String {
    let said = count(sum)
    let ending =
      switch change {
      case nil: ""
      case .fraction(let fraction): ", \(signed(fraction)) on the same months a year before"
      case .counts(_, let before):
        ", was \(count(before)) in the same months a year before"
      }
    return say("\(label) \(said)\(ending).")
  }

  /// The text as a sentence: a capital first, one full stop last, no blank doubled.
  package func asSentence(_ text: String) -> String {
    var text = text.split(separator: " ").joined(separator: " ")
    while let last = text.last, ".;:, ".contains(last) { text.removeLast() }
    guard let last = text.last else { return "" }
    return text.prefix(1).uppercased() + text.dropFirst() + ("!?".contains(last) ? "" : ".")
  }
}
