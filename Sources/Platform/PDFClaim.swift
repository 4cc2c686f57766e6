/// Removes a false claim from the metadata (XMP) of a PDF.
enum PDFClaim {
  /// The statement that a file is PDF/UA-1, as an attribute and as an element of XMP.
  private static let claims = [
    "pdfuaid:part=\"1\"", "<pdfuaid:part>1</pdfuaid:part>",
  ].map { Array($0.utf8) }

  /// The file without its claim to be PDF/UA-1, which its tags alone do not make true.
  ///
  /// weasyprint tags a file only together with the claim. But it gives pictures no alternative text
  /// and table heads no scope, as the standard (ISO 14289-1) demands. The tags stay, because they
  /// give the order of reading. Blanks replace the claim, so that nothing in the file moves.
  static func withoutAccessibility(_ pdf: [UInt8]) -> [UInt8] {
    var pdf = pdf
    for claim in claims {
      var start = 0
      while let place = position(of: claim, in: pdf, from: start) {
        for index in place..<(place + claim.count) { pdf[index] = UInt8(ascii: " ") }
        start = place + claim.count
      }
    }
    return pdf
  }

  private static func position(of claim: [UInt8], in pdf: [UInt8], from start: Int) -> Int? {
    guard let first = claim.first, pdf.count >= claim.count else { return nil }
    var index = start
    while index <= pdf.count - claim.count {
      if pdf[index] == first, pdf[index..<(index + claim.count)].elementsEqual(claim) {
        return index
      }
      index += 1
    }
    return nil
  }
}
