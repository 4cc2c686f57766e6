extension Welsh: SourcesSentences {
  var sourceIsEmpty: String { "mae FFYNHONNELL yn wag: rhowch ffolder neu gyfeiriad" }

  func addressRefused(_ fault: String) -> String {
    "FFYNHONNELL: ni ellir defnyddio'r cyfeiriad hwn; disgwylir https://HOST/PATH, "
      + "neu http://localhost/PATH ar y peiriant hwn, neu ffolder"
  }

  func unsignedNeedsFolder(_ address: String) -> String {
    "mae --allow-unsigned yn mynd gyda ffolder, a chyfeiriad yw \(address): rhaid llofnodi'r hyn "
      + "a ddaw dros linell. Copïwch yr allforyn i ffolder yr ydych yn ymddiried ynddo a rhowch hwnnw."
  }

  var unsignedNeedsReason: String {
    "mae angen --reason TESTUN gyda --allow-unsigned: mae'r byrddau a'r log archwilio yn ei ddangos"
  }

  var syncNeedsSource: String {
    "ptg sync: mae angen FFYNHONNELL, sef ffolder neu gyfeiriad: nid oes ciplun eto sy'n enwi un"
  }

  func currentNamesNoSource(_ path: String) -> String {
    "ptg sync: ni ellir darllen \(path), felly nid yw'n dweud o ba allforyn y daeth. "
      + "Teipiwch ble mae'r allforyn: 'ptg sync FFYNHONNELL', sef ffolder neu gyfeiriad."
  }

  var publishNeedsFolder: String {
    "ptg publish: mae angen --out FFOLDER, sef y ffolder y mae cleientiaid yn ei ddarllen"
  }

  var publishNeedsKey: String {
    "ptg publish: mae angen --key FFEIL, sef yr allwedd i lofnodi â hi"
  }

  func oneTaskAtATime(_ options: [String]) -> String {
    "mae ptg snapshots yn gwneud un peth ar y tro: rhowch un o'r rhain: "
      + options.joined(separator: ", ")
  }

  func notKept(_ folder: String, export serial: Int, kept: [String]) -> String {
    "\(folder): nid oes ciplun o allforyn \(serial) wedi'i gadw; "
      + "cedwir: \(kept.joined(separator: ", "))"
  }

  func notPinned(_ folder: String, export serial: Int) -> String {
    "\(folder): nid oes ciplun o allforyn \(serial) wedi'i binio"
  }

  func noSnapshotYet(_ folder: String) -> String {
    """
    \(folder): nid oes ciplun eto. I fynd ymlaen:
      ptg --sample           edrych ar yr allforyn sampl, a ddaw gyda ptg
      ptg sync FFOLDER       llwytho allforyn o ffolder
      ptg sync CYFEIRIAD     llwytho un o weinydd gwe, https://...
    """
  }
}
