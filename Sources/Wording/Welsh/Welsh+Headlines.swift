import ThreatDomain

extension Welsh: HeadlinesSentences {
  func unusual(_ name: String, reports number: Int, _ signal: Signal, more: Int) -> String {
    let rest = more == 0 ? "" : "; \(count(more)) arall yn anarferol"
    return "\(name): \(unusual(signal, reports(number)))\(rest)."
  }

  private func unusual(_ signal: Signal, _ reports: String) -> String {
    let bound = self.bound(signal.bound)
    return switch (signal.kind, signal.direction) {
    case (.outsideLimit, .high): "uwchlaw'r ystod ddisgwyliedig, \(reports), terfyn \(bound)"
    case (.outsideLimit, .low): "islaw'r ystod ddisgwyliedig, \(reports), terfyn \(bound)"
    case (.shift(let length), .high):
      "uwchlaw'r cymedr o \(bound) ers \(length) mis, \(reports)"
    case (.shift(let length), .low):
      "islaw'r cymedr o \(bound) ers \(length) mis, \(reports)"
    case (.trend(let length), .high): "yn codi ers \(length) mis, \(reports)"
    case (.trend(let length), .low): "yn gostwng ers \(length) mis, \(reports)"
    case (.nearLimit, .high): "yn agos at frig yr ystod ddisgwyliedig, \(reports)"
    case (.nearLimit, .low): "yn agos at waelod yr ystod ddisgwyliedig, \(reports)"
    }
  }

  func nothingUnusual(isNational: Bool) -> String {
    isNational
      ? "Dim byd anarferol yn genedlaethol y mis hwn." : "Dim byd anarferol y mis hwn."
  }

  func summed(
    _ name: String, reports number: Int, in months: ClosedRange<Month>, _ change: CountChange?,
    without forces: [String]
  ) -> String {
    let span = months.count == 1 ? month(months.lowerBound) : range(months)
    let lacking = forces.isEmpty ? "" : " (\(without(forces)))"
    let ending =
      switch change {
      case nil: ""
      case .fraction(let fraction): ", \(rise(fraction)) ar y flwyddyn flaenorol"
      case .counts(_, let before): ", \(count(before)) yn y flwyddyn flaenorol"
      }
    return "\(name): \(reports(number)), \(span)\(lacking)\(ending)."
  }

  func threatsWithoutOwner(_ names: [String], more: Int) -> String {
    let named = more == 0 ? together(names) : "\(names.joined(separator: ", ")), \(self.more(more))"
    return "Bygythiadau heb berchennog: \(count(names.count + more)) (\(named))."
  }

  func threatRank(_ rank: Int, score: Double, isStale: Bool) -> String {
    let stale = isStale ? ", sy'n hen" : ""
    return "Safle \(count(rank)) o ran niwed, gyda sgôr o \(decimal(score, places: 0))\(stale)."
  }

  var threatNotScored: String { "Ni sgoriwyd y bygythiad." }
}

/// Investigations.
extension Welsh {
  func needMeeting(_ number: Int, of total: Int) -> String { "\(need(number, of: total))." }

  func needMeeting(
    _ number: Int, of total: Int, worst name: String, _ level: PriorityLevel, _ worry: Words.Worry
  ) -> String {
    let subject = "\(name) (\(level.rawValue))"
    let ending =
      switch worry {
      case .overdue(let number): "\(subject): penderfyniad yn hwyr ers \(days(number))"
      case .stalled(let number): "\(subject): dim gweithgarwch ers \(days(number))"
      case .ownerless: "\(subject): heb berchennog"
      }
    return "\(need(number, of: total)); \(ending)."
  }

  private func need(_ number: Int, of total: Int) -> String {
    "Mae angen y cyfarfod ar \(count(number)) o \(investigations(total))"
  }

  var noneNeedsMeeting: String {
    "Nid oes angen y cyfarfod ar unrhyw ymchwiliad."
  }

  func standsAlone(_ name: String, at level: PriorityLevel, owner: String?) -> String {
    "\(name): \(level.rawValue), \(owner.map { "perchennog: \($0)" } ?? "heb berchennog")."
  }

  func worry(_ worry: Words.Worry) -> String {
    switch worry {
    case .overdue(let number): "Mae'r penderfyniad yn hwyr ers \(days(number))."
    case .stalled(let number): "Ni fu gweithgarwch ers \(days(number))."
    case .ownerless: "Mae angen perchennog."
    }
  }

  func lacksPlan(under strands: [Strand]) -> String {
    "Nid oes cynllun: \(together(strands.map { self[$0.term] }))."
  }

  func awaitsAnswer(from route: EscalationRoute, days number: Int) -> String {
    "Mae uwchgyfeiriad yn aros am ateb ers \(days(number)) (\(self[route.term]))."
  }

  var nothingForMeeting: String { "Nid oes dim yma sydd angen y cyfarfod." }
}

/// Actors.
extension Welsh {
  func topTen(entered: [String], left: [String], since date: Day) -> String {
    let since = "ers \(day(date))"
    return switch (entered.isEmpty, left.isEmpty) {
    case (true, true): sameTen(since: date)
    case (false, true): "I mewn i'r deg uchaf \(since): \(together(entered))."
    case (true, false): "Allan o'r deg uchaf \(since): \(together(left))."
    case (false, false):
      "I mewn i'r deg uchaf \(since): \(together(entered)); allan: \(together(left))."
    }
  }

  var scoreIsStale: String { "Mae'r sgôr yn hen." }

  func reviewIsStale(days number: Int?) -> String {
    number.map { "Adolygwyd ddiwethaf \(days($0)) yn ôl." } ?? "Nid adolygwyd erioed."
  }

  func bandDisagrees(isHigher: Bool) -> String {
    isHigher
      ? "Mae'r band OCGM yn uwch nag y mae'r sgôr yn ei awgrymu."
      : "Mae'r band OCGM yn is nag y mae'r sgôr yn ei awgrymu."
  }
}

/// Tasking, victims, changes, measures.
extension Welsh {
  func notTakenUp(_ number: Int, late: Int, oldest days: Int, in force: String) -> String {
    "Lledaeniadau heb eu mabwysiadu: \(count(number))\(ofThem(late)); yr hynaf yn aros ers "
      + "\(self.days(days)) (\(force))."
  }

  func escalations(recommended: Int, awaiting: Int) -> String {
    guard recommended + awaiting > 0 else {
      return "Nid argymhellir uwchgyfeirio dim, ac nid oes uwchgyfeiriad yn aros am ateb."
    }
    return "Argymhellir uwchgyfeirio \(investigations(recommended)); "
      + "yn aros am ateb: \(count(awaiting))."
  }

  func entriesNotContacted(
    _ number: Int, of entries: Int, most: (name: String, count: Int)?
  ) -> String {
    let ending = most.map { "; y mwyaf: \($0.name), \(count($0.count))" } ?? ""
    return "\(sentence(notContacted(number, of: entries)).dropLast())\(ending)."
  }

  func thingsChanged(_ number: Int, since baseline: Day) -> String {
    "Newidiadau ers \(day(baseline)): \(count(number))."
  }

  func weightiest(_ what: String) -> String { asSentence(what) }

  func escalated(_ names: [String]) -> String { "uwchgyfeiriwyd: \(together(names))" }

  func movedUp(_ names: [String]) -> String { "symudwyd i fyny'r grid: \(together(names))" }

  func notCountedHere(_ measures: [String]) -> String {
    "Dim gwerth ar gyfer yr ardal hon: \(together(measures))."
  }

  func performance(worse: [String], failing: Int, of total: Int) -> String {
    guard total > 0 else { return "Nid oes gan yr un mesur werth." }
    let unusual =
      worse.isEmpty
      ? "Nid oes mesur yn waeth nag arfer" : "Gwaeth nag arfer: \(together(worse))"
    return "\(unusual); ni fydd yn cyrraedd y targed: \(count(failing)) o \(count(total))."
  }

  func takenUpInTime(_ number: Int, of total: Int) -> String {
    guard total > 0 else {
      return "Nid oes lledaeniad o'r misoedd hyn wedi cael ei amser eto."
    }
    return "Mabwysiadwyd \(count(number)) mewn pryd, o blith \(count(total)) o ledaeniadau sydd "
      + "wedi cael eu hamser."
  }

  func updatesOverdue(_ number: Int, of total: Int) -> String {
    guard total > 0 else {
      return "Nid oes gan yr un ymchwiliad ddiwrnod ar gyfer hysbysu dioddefwyr."
    }
    return "Mae'r diwrnod ar gyfer hysbysu dioddefwyr wedi mynd heibio mewn \(count(number)) o "
      + "\(count(total)) ymchwiliad."
  }

  func forcesApart(_ number: Int, worse: Int, better: Int) -> String {
    guard number > 0 else {
      return "Nid yw'r un heddlu'n wahanol i'r lleill y tu hwnt i siawns."
    }
    return "Yn wahanol y tu hwnt i siawns: \(count(number)) o heddluoedd; \(count(worse)) yn waeth "
      + "mewn mesur, \(count(better)) yn well."
  }

  func overdispersed(_ measures: [String]) -> String {
    "Mae'r heddluoedd yn gwahaniaethu mwy na siawns mewn: \(together(measures))."
  }
}
