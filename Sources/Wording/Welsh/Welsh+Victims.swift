import ThreatDomain

extension Welsh: VictimsSentences {
  func notContacted(
    _ number: Int, of identified: Int, lists: Term, in scope: String,
    months: ClosedRange<Month>
  ) -> String {
    "\(scope), \(self[lists].lowercased()), \(self.months(months)): "
      + "\(notContacted(number, of: identified))."
  }

  func notContacted(_ number: Int, of identified: Int, in month: Month) -> String {
    "Rhestrau \(longMonth(month)): \(notContacted(number, of: identified))."
  }

  func notContacted(_ number: Int, of identified: Int) -> String {
    "ni chysylltwyd eto â \(count(number)) o'r \(count(identified)) cofnod ar y rhestrau"
  }

  func ofEntries(_ share: Double) -> String { "\(percent(share)) o'r cofnodion" }

  func noVictimList(in month: Month) -> String {
    "Nid oes rhestr o ddioddefwyr ar gael: \(longMonth(month))."
  }

  func mostNotContacted(_ parts: [(name: String, count: Int)]) -> String {
    let list = parts.map { "\($0.name) \(count($0.count))" }.joined(separator: ", ")
    return "Y nifer mwyaf o ddioddefwyr heb gysylltu â nhw: \(list)."
  }

  func listsAdded(isBoth: Bool) -> String? {
    isBoth ? "Adiwyd y ddwy restr: mae dioddefwr sydd ar y ddwy yn cyfrif ddwywaith" : nil
  }

  func listsGrow(open: ClosedRange<Month>?) -> String {
    guard let open else {
      return
        "Mae pob mis yn cyfrif ei restr ei hun. Bu mwy o amser i weithio drwy restr hŷn nag un newydd, "
        + "felly ni fernir unrhyw fis yn erbyn y lleill"
    }
    return
      "Mae pob mis yn cyfrif ei restr ei hun. Mae'r gwaith ar restrau \(range(open)) yn parhau: fe'u "
      + "dangosir ar wahân, heb eu cymharu â rhai hŷn"
  }

  func stillWorked(_ month: Month) -> String { "\(self.month(month)), gwaith yn parhau" }

  func notDue(_ month: Month) -> String { "\(self.month(month)), heb gyrraedd y terfyn" }

  func inTime(_ share: Double, within days: Int) -> String {
    "\(percent(share)) o fewn \(self.days(days))"
  }

  func contactedInTime(
    _ share: Double, within days: Int, least: (name: String, share: Double)?
  ) -> String {
    let rest = least.map { "; yr isaf yw \($0.name), \(percent($0.share))" } ?? ""
    return "Cysylltwyd â \(percent(share)) o'r cofnodion ar restrau sydd wedi cyrraedd y terfyn o "
      + "fewn \(self.days(days))\(rest)."
  }

  func contactedInTimeLine(within days: Int) -> String {
    "Cysylltwyd o fewn \(self.days(days)), 13 mis"
  }

  func listsJudged(within days: Int, open: ClosedRange<Month>?) -> String {
    let age =
      "Mae pob mis yn cyfrif ei restr ei hun, yn ôl y rhai y cysylltwyd â nhw o fewn "
      + "\(self.days(days))"
    guard let open else { return age }
    return "\(age). Nid yw rhestrau \(range(open)) wedi cyrraedd y terfyn: fe'u dangosir ar wahân, "
      + "heb eu cymharu ag eraill"
  }

  func months(count number: Int) -> String { "\(number) mis" }
}
