import ThreatDomain

extension Welsh: PackSentences {
  var definitions: [String] {
    [
      "Mae oedrannau, segur a hwyr fel ar ddiwrnod yr allforyn, fel bod ciplun yn dweud yr un peth "
        + "bob amser.",
      "Mis y tu allan i derfynau naturiol ei dri mis ar ddeg ei hun, neu ran o rediad, yw arwydd: "
        + "siartiau XmR yn ôl rheolau Making Data Count NHS England.",
      "Ni roddir arwydd ar gyfer llai na deuddeg mis, dan bum adroddiad y mis na ffigurau tymhorol; "
        + "mae'r dudalen yn dweud pa un.",
      "Mae sgoriau niwed yn dilyn y model sgorio yn yr allforyn. Nid yw heb sgôr byth yn sero; mae ! "
        + "yn nodi sgôr sy'n hen, neu fand sy'n anghytuno â hi.",
      "Gall canlyniadau ymwneud â throseddau blynyddoedd cynharach: nid ydynt yn gyfradd o'r troseddau "
        + "a atgyfeiriwyd.",
      "Ni roddir cyfradd y pen lle mae llai na 100,000 o bobl yn byw.",
      "Mae sero, ar goll a daliwyd yn ôl yn edrych yn wahanol ar bob tudalen.",
    ]
  }

  func partsLeftOut(_ parts: [String]) -> String {
    "Rhannau nas argraffwyd: \(parts.joined(separator: ", "))."
  }

  var packSafe: String {
    "Modd diogel: enwau cod; cyfrifon o bobl, adroddiadau ac atgyfeiriadau wedi'u talgrynnu ar hap i "
      + "luosrif o 5, a chyfansymiau ar eu pen eu hunain, felly efallai na fydd rhannau'n adio; "
      + "colledion i ddau ffigur; dim cofnod â chod trin C. Cyfrifir cofnodion a restrir fel y maent."
  }

  var packSample: String { "Yr allforyn sampl: nid yw ei ffigurau ar gyfer penderfyniadau." }

  func reviewEvery(_ days: Int) -> String {
    days == 0 ? self[.fact(.reviewEach)] : "bob \(self.days(days))"
  }
}
