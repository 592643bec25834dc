/// Copy in which ⟦ and ⟧ mark what a rule must find.
public struct MarkedText {
}
