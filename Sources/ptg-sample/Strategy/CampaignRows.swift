/// The campaigns of the calendar: Take Five is real, all others are invented.
///
/// UK Finance leads Take Five to Stop Fraud, which began in September 2016 and had not ended when the
/// export was made; the campaign says neither the day nor its reach. Source: its page of questions,
/// https://takefive-stopfraud.org.uk/faqs/.
struct CampaignRows {
  private let threats: [Threat]

  init(_ threats: [Threat]) { self.threats = threats }

  var rows: [[String]] { (national + regional).sorted { $0[0] < $1[0] } }

  private var regional: [[String]] {
    [
      campaign(
        5, "Nobody needs your screen", "protect", "2019-01-14", "2019-04-30", "SWROCU",
        "region:sw", against: .computerService, reach: "185000"),
      campaign(
        6, "Check the account, call the supplier", "prevent", "2019-02-18", "2019-05-17",
        "SEROCU", "region:se", against: .paymentDiversion, reach: "42000"),
      campaign(
        8, "Mules pay twice", "prevent", "2018-10-01", "2018-11-16", "WMROCU", "region:wm",
        against: .moneyMules, reach: "67000"),
      campaign(
        9, "Neighbours on watch", "prepare", "2018-11-05", "2019-03-29", "Tarian",
        "region:tarian", against: .courier, reach: "23500"),
      campaign(
        10, "Cold call, warm friend", "protect", "2019-03-25", "2019-05-31", "NERSOU",
        "region:ne", against: .courier),
      campaign(
        11, "Invoices read twice", "protect", "2019-04-01", "2019-06-14",
        "Metropolitan Police Service", "metropolitan"),
      campaign(
        12, "Summer on the doorstep", "prevent", "2019-05-20", "2019-08-30", "ERSOU",
        "region:ea", against: .doorstep),
    ]
  }

  private var national: [[String]] {
    [
      campaign(
        1, "Stop at the first call", "protect", "2018-05-14", "2018-06-10",
        "City of London Police", "national", reach: "2100000"),
      campaign(
        2, "Dates that cost", "protect", "2019-02-04", "2019-02-28",
        "City of London Police", "national", reach: "3400000"),
      campaign(
        3, "Rent it, see it", "prevent", "2018-08-20", "2018-09-30",
        "City of London Police", "national", reach: "1250000"),
      campaign(
        4, "Tickets with a seat", "protect", "2018-06-01", "2018-08-31",
        "City of London Police", "national", reach: "980000"),
      campaign(
        7, "Your pension is not urgent", "protect", "2019-03-11", "2019-06-28",
        "City of London Police", "national"),
      campaign(
        13, "Take Five to Stop Fraud", "protect", "2016-09-01", "2019-12-31", "UK Finance",
        "national"),
    ]
  }

  /// - Parameter theme: What a region's campaign is against, where the region follows it.
  private func campaign(
    _ number: Int, _ title: String, _ strand: String, _ starts: String, _ ends: String,
    _ lead: String, _ scope: String, against theme: Theme? = nil, reach: String = ""
  ) -> [String] {
    let threat = threats.first { "region:\($0.region)" == scope && $0.theme.name == theme?.name }
    return [
      sampleID("C", number, digits: 2), title, "", strand, starts, ends, lead, scope,
      threat?.id ?? "", reach,
    ]
  }
}
