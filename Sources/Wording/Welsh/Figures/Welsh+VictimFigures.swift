import ThreatDomain

/// What figures of the lists of victims mean.
extension Welsh {
  func meaning(of asked: VictimCareFigure, _ slice: VictimCareSlice) -> FigureMeaning {
    FigureMeaning(
      name: name(of: asked), definition: definition(of: asked),
      base: "tabl victim_care yr allforyn, yn ôl heddlu cartref y dioddefwr: "
        + slice.lists.map { self[$0.term].lowercased() }.joined(separator: " + "),
      formula: formula(of: asked),
      leftOut: slice.lists.count > 1
        ? "dim; mae dioddefwr sydd ar y ddwy restr yn cyfrif ddwywaith" : "y rhestr arall")
  }

  private func name(of asked: VictimCareFigure) -> String {
    switch asked {
    case .identified: self[.victims(.identified)]
    case .contacted: self[.victims(.contactedCount)]
    case .contactedInTime: self[.victims(.contactedInTime)]
    case .inTimeShare: self[.victims(.inTime)]
    case .notContacted: self[.victims(.notContacted)]
    case .safeguarded: self[.victims(.safeguarded)]
    case .contactedShare: self[.victims(.contacted)]
    case .notContactedOutside: "Heb gysylltu, misoedd eraill"
    }
  }

  private func definition(of asked: VictimCareFigure) -> String {
    switch asked {
    case .identified: "dioddefwyr a enwir yn y rhestrau misol"
    case .contacted: "dioddefwyr ar y rhestrau y cysylltwyd â nhw"
    case .contactedInTime:
      "dioddefwyr ar y rhestrau y cysylltwyd â nhw o fewn y terfyn"
    case .inTimeShare:
      "y rhan o'r dioddefwyr ar y rhestrau y cysylltwyd â nhw o fewn y terfyn, o "
        + "restrau sydd wedi cael yr amser hwnnw"
    case .notContacted: "dioddefwyr ar y rhestrau na chysylltwyd â nhw eto"
    case .safeguarded: "dioddefwyr ar y rhestrau a ddiogelwyd"
    case .contactedShare: "y rhan o'r dioddefwyr ar y rhestrau y cysylltwyd â nhw"
    case .notContactedOutside(let shown):
      "dioddefwyr na chysylltwyd â nhw eto, o fisoedd heblaw \(months(shown))"
    }
  }

  private func formula(of asked: VictimCareFigure) -> String {
    switch asked {
    case .identified: "swm identified"
    case .contacted: "swm contacted"
    case .contactedInTime: "swm contacted_in_time"
    case .inTimeShare: "swm contacted_in_time wedi'i rannu â swm identified"
    case .notContacted, .notContactedOutside: "swm identified - contacted"
    case .safeguarded: "swm safeguarded"
    case .contactedShare: "swm contacted wedi'i rannu â swm identified"
    }
  }
}
