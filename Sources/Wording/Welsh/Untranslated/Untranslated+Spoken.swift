import ThreatDomain

/// What English says, with the Welsh terms that are sure, until a translator has been.
extension Welsh: SpokenSentences {
  func opening(_ about: String, of scope: String, in month: Month) -> String {
    untranslated.opening(about, of: scope, in: month)
  }

  func source(asAt date: Day, serial: Int, proof: Words.SourceProof) -> String {
    untranslated.source(asAt: date, serial: serial, proof: proof)
  }

  func page(_ kind: String, of id: String) -> String {
    untranslated.page(kind, of: id)
  }

  func course(of points: [(label: String, value: String)], highest: Int, lowest: Int) -> String {
    untranslated.course(of: points, highest: highest, lowest: lowest)
  }

  func limits(mean: String, lower: String, upper: String) -> String {
    untranslated.limits(mean: mean, lower: lower, upper: upper)
  }

  func copied(into path: String) -> String {
    untranslated.copied(into: path)
  }

  func noActivity(for number: Int) -> String {
    untranslated.noActivity(for: number)
  }

  func movedUp(from level: PriorityLevel) -> String {
    untranslated.movedUp(from: level)
  }

  func movedDown(from level: PriorityLevel) -> String {
    untranslated.movedDown(from: level)
  }

  func threatsFollowed(_ number: Int, withoutOwner ownerless: Int) -> String {
    untranslated.threatsFollowed(number, withoutOwner: ownerless)
  }

  func agreed(_ priority: AgreedPriority?) -> String {
    untranslated.agreed(priority)
  }

  func linked(investigations: Int, actors: Int) -> String {
    untranslated.linked(investigations: investigations, actors: actors)
  }

  func linkedActors(_ number: Int) -> String {
    untranslated.linkedActors(number)
  }

  func touches(_ places: String) -> String {
    untranslated.touches(places)
  }

  func worrying(_ number: Int) -> String {
    untranslated.worrying(number)
  }

  func actors(_ number: Int, first: String?) -> String {
    untranslated.actors(number, first: first)
  }

  func shares(_ shares: [(label: String, value: String)]) -> String {
    untranslated.shares(shares)
  }

  func span(
    _ label: String, sum: Int, change: CountChange?, through month: Month
  ) -> String {
    untranslated.span(label, sum: sum, change: change, through: month)
  }
}
