import ThreatDomain

extension Welsh: ActorsSentences {
  func total(of score: HarmScore, by formula: ScoreFormula) -> String {
    let (harm, likelihood) = (figure(score.harm), figure(score.likelihood))
    return switch formula {
    case .harmTimesLikelihood:
      "\(figure(score.total)) = niwed \(harm) × tebygolrwydd \(likelihood)"
    case .harmPlusLikelihood:
      "\(figure(score.total)) = niwed \(harm) + tebygolrwydd \(likelihood)"
    case .harmAlone: "\(figure(score.total)) = niwed \(harm)"
    }
  }

  func spokenTotal(of score: HarmScore, by formula: ScoreFormula) -> String {
    let (harm, likelihood) = (figure(score.harm), figure(score.likelihood))
    return switch formula {
    case .harmTimesLikelihood:
      "\(figure(score.total)), niwed \(harm) wedi'i luosi â thebygolrwydd \(likelihood)"
    case .harmPlusLikelihood:
      "\(figure(score.total)), niwed \(harm) + tebygolrwydd \(likelihood)"
    case .harmAlone: "\(figure(score.total)), niwed \(harm)"
    }
  }

  func formula(_ formula: ScoreFormula) -> String {
    switch formula {
    case .harmTimesLikelihood: "cyfanswm = swm niwed × swm tebygolrwydd"
    case .harmPlusLikelihood: "cyfanswm = swm niwed + swm tebygolrwydd"
    case .harmAlone: "cyfanswm = swm niwed"
    }
  }

  func move(_ move: RankMove) -> String {
    switch move {
    case .up(let places): "i fyny \(self.places(places))"
    case .down(let places): "i lawr \(self.places(places))"
    case .same: "fel o'r blaen"
    case .new: "newydd ei sgorio"
    }
  }

  private func places(_ number: Int) -> String { "\(count(number)) lle" }

  func standing(
    of name: String, rank: Int, ranked: Int, score: Double, move: RankMove
  ) -> String {
    let moved = move == .same ? "safle heb newid" : self.move(move)
    return "\(name): safle \(rank) o \(count(ranked)) (\(moved)), sgôr \(figure(score))."
  }

  func rank(_ rank: Int, of ranked: Int, in scope: String) -> String {
    "\(rank) o \(count(ranked)), \(scope)"
  }

  func newInTen(_ names: [String], since date: Day) -> String {
    "Ymunodd â'r deg uchaf ers \(day(date)): \(list(names))."
  }

  func leftTen(_ names: [String], since date: Day) -> String {
    "Gadawodd y deg uchaf ers \(day(date)): \(list(names))."
  }

  func sameTen(since date: Day) -> String {
    "Nid oes gweithredwr wedi ymuno â'r deg uchaf nac wedi'i adael ers \(day(date))."
  }

  func notScored(_ number: Int) -> String { "Mae \(actors(number)) heb sgôr." }

  func staleScores(_ number: Int, after days: Int) -> String {
    "Sgoriwyd \(actors(number)) ddiwethaf dros \(self.days(days)) yn ôl: "
      + (number == 1 ? "mae'r sgôr yn hen." : "mae eu sgoriau'n hen.")
  }

  func bandsDisagree(_ number: Int) -> String {
    "Mae'r band OCGM a'r sgôr yn anghytuno ar gyfer \(actors(number))."
  }

  func touchingRegions(_ number: Int) -> String {
    "Gwyddys bod \(actors(number)) yn effeithio ar fwy nag un rhanbarth."
  }

  func actors(_ number: Int) -> String { counted(number, "gweithredwr", "weithredwyr") }

  private func list(_ names: [String]) -> String { names.joined(separator: ", ") }

  func change(of component: String, from old: Int, to new: Int) -> String {
    "\(component) \(old) → \(new)"
  }

  func changed(_ changes: [String], on date: Day) -> String {
    "Ailsgoriwyd ar \(day(date)): \(list(changes))"
  }

  func confirmed(on date: Day) -> String {
    "Ailsgoriwyd ar \(day(date)) gyda'r un gwerthoedd"
  }

  func firstScored(on date: Day) -> String {
    "Sgoriwyd gyntaf dan y model hwn ar \(day(date))"
  }

  func notScoredAnew(since date: Day) -> String { "Heb ei ailsgorio ers \(day(date))" }

  func remark(on name: String, _ phrase: String) -> String { "\(name): \(phrase)." }

  func reason(_ problem: ScoreProblem) -> String {
    switch problem {
    case .otherModel(let id, let version):
      "nid yw'r model hwn yn yr allforyn: \(id), fersiwn \(version)"
    case .unknownComponents(let ids): "nid yw'r rhannau hyn yn y model: \(list(ids))"
    case .valueNotAllowed(let component, let value, let allowed):
      "\(value) am \(component); caniateir \(list(allowed.map { "\($0)" }))"
    case .incomplete(let missing): "dim gwerth am \(list(missing))"
    }
  }

  func disruptions(_ number: Int, claims: Int) -> String {
    let disruptions = counted(number, "amhariad", "amhariadau")
    return "\(disruptions), \(counted(claims, "hawliad", "hawliadau")); "
      + "mae hawliad ar y cyd yn cyfrif unwaith."
  }

  func jointClaim(of claimants: [String]) -> String {
    "Hawliad ar y cyd, yn cyfrif unwaith: \(list(claimants))"
  }
}
