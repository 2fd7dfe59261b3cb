"""Legal forms of many countries tell nothing about which company it is. The companies are invented."""

import pytest

from afterword.verdict.identify.company import parse_company, same_company

ACME = [
    "Acme Inc.", "Acme Incorporated", "Acme Corp.", "Acme Ltd", "Acme LLC", "Acme L.L.C.", "Acme LLP",
    "Acme L.P.",
    "Acme P.C.", "Acme PLC", "Acme PBC", "Acme & Co.", "Acme Co., Ltd.", "Acme Pty Ltd", "Acme (Pty) Ltd",
    "Acme Pvt. Ltd.", "Acme Private Limited", "Acme GmbH", "Acme GmbH & Co. KG", "Acme AG",
    "Acme SE & Co. KGaA",
    "Acme UG (haftungsbeschränkt)", "Acme e.V.", "Acme eG", "Acme OHG", "Acme mbH", "Acme S.A.", "Acme SAS",
    "Acme SASU", "Acme SARL", "Acme S.à r.l.", "Acme EURL", "Acme S.p.A.", "Acme S.r.l.", "Acme SRLS",
    "Acme S.L.",
    "Acme S.L.U.", "Acme S.A. de C.V.", "Acme S. de R.L. de C.V.", "Acme S.A.C.", "Acme Ltda.", "Acme Lda.",
    "Acme EIRELI", "Acme SGPS, S.A.", "Acme B.V.", "Acme N.V.", "Acme VOF", "Acme BVBA", "Acme AB",
    "Acme AB (publ)",
    "Acme A/S", "Acme AS", "Acme ASA", "Acme ApS", "Acme Oy", "Acme Oyj", "Acme ehf.", "Acme OÜ", "Acme UAB",
    "UAB Acme", "Acme SIA", "Acme Sp. z o.o.", "Acme sp. z o. o.", "Acme Sp.z o.o. Sp.k.",
    "Acme spółka z o.o.",
    "Acme s.r.o.", "Acme a.s.", "Acme spol. s r.o.", "Acme z.s.", "Acme Kft.", "Acme Zrt.", "Acme Nyrt.",
    "Acme Bt.",
    "Acme d.o.o.", "Acme d.d.", "Acme S.R.L.", "Acme EOOD", "Acme OOD", "Acme A.E.", "Acme JSC", "Acme PJSC",
    "ООО «Acme»", "АО Acme", "ПАО Acme", "ТОВ Acme", "OOO Acme", "Acme A.Ş.", "Acme Ltd. Şti.",
    "Acme San. ve Tic. A.Ş.", "Acme FZE", "Acme FZ-LLC", "Acme DMCC", "Acme W.L.L.", "Acme Sdn Bhd",
    "Acme Sdn. Bhd.",
    "Acme Berhad", "Acme Pte. Ltd.", "PT Acme", "PT Acme Tbk", "PT. Acme (Persero) Tbk.", "Acme K.K.",
    "Acme G.K.",

    "株式会社Acme", "Acme株式会社", "(株)Acme", "㈱Acme", "Acme有限公司",
    "주식회사 Acme", "(주)Acme", 'Acme בע"מ',
    "บริษัท Acme จำกัด", "Messrs. Acme",
]  # fmt: skip


@pytest.mark.parametrize("text", ACME)
def test_forms_come_off(text: str) -> None:
    assert parse_company(text).core == "acme"


@pytest.mark.parametrize("text", ["GmbH", "Limited", "有限公司", "S.A.", "Co.", "PT", "ООО", "& Co"])
def test_a_form_alone_is_kept(text: str) -> None:
    assert parse_company(text).core
    assert same_company(text, text)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Too Good Acme", "Good Acme"), ("DP Acme", "Acme"), ("As Acme", "Acme"), ("Level Acme", "Acme"),
        ("Acme PT Studio", "Acme"),
    ],
)  # fmt: skip
def test_what_only_looks_like_a_form_stays(a: str, b: str) -> None:
    assert not same_company(a, b)
