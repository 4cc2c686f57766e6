import ThreatDomain

extension Welsh: ExchangeSentences {
  func goingUp(_ entries: Int, marking: String, conditions: Int) -> String {
    let some = conditions == 0 ? "" : ", \(count(conditions)) â chod trin C"
    return "Cofnodion i'w hanfon: \(count(entries)), wedi'u marcio \(marking)\(some)."
  }

  func staying(_ staying: Int, keptBack: Int) -> String {
    let kept =
      keptBack == 0 ? "" : " Cofnodion â chod trin C a adawyd allan: \(count(keptBack))."
    return "Penderfyniadau, nodiadau a chamau sy'n aros gyda'r grŵp: \(count(staying)).\(kept)"
  }

  func closeBeforeReturn(_ region: String) -> String {
    "Mae cyfarfod \(region) ar agor o hyd. Caewch ef yn gyntaf: yn 'ptg', pwyswch 9."
  }

  func writeReturn(_ folder: String) -> String {
    "Ysgrifennu i \(folder)? Teipiwch yes i barhau: "
  }

  func returnWritten(_ folder: String, entries: Int) -> String {
    "Mae'r cyfan yn \(folder), wedi'i lofnodi; cofnodion: \(count(entries)). Anfonwch y ffolder "
      + "cyfan i'r canol."
  }

  func returnRead(of region: String, on day: Day, entries: Int, signer: String) -> String {
    "\(region), cyfarfod \(self.day(day)); cofnodion: \(count(entries)); llofnodwyd gan allwedd "
      + "\(signer)."
  }

  func answeredBefore(_ entries: Int) -> String {
    "Cofnodion a atebwyd o'r blaen ac nas cyfrifir eto: \(count(entries))."
  }

  func answersGiven(agreed: Int, refused: Int, conflicts: Int, received: Int) -> String {
    "Cytunwyd: \(count(agreed)); gwrthodwyd: \(count(refused)); gwrthdaro: \(count(conflicts)); "
      + "wedi dod i law: \(count(received))."
  }

  func changesWritten(_ folder: String, fields: Int, rows: Int) -> String {
    "Mae'r newidiadau yn \(folder); meysydd sy'n newid: \(count(fields)); rhesi a ychwanegir: "
      + "\(count(rows))."
  }

  func decisionsKept(_ file: String) -> String {
    "Nid yw'r penderfyniadau ymhlith y newidiadau eto. Maent yn aros yn \(file); mae'r un gorchymyn "
      + "yn parhau."
  }

  func entriesToDecide(_ entries: Int, groups: Int, conflicts: Int, decided: Int) -> String {
    let doubt = conflicts == 0 ? "" : "; gwrthdaro â'r tablau: \(count(conflicts))"
    return "Cofnodion: \(count(entries)), gan \(count(groups)) grŵp\(doubt); penderfynwyd: "
      + "\(count(decided))."
  }
}
