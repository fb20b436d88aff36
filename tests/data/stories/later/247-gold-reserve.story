# Gold in the vault
@ a1 | Nepszava | 2021-04-07
Hungary tripled its gold reserves to 94.5 tonnes in March, the central bank announced.
:: claim c1 | content=Hungary tripled its gold reserves to 94.5 tonnes in March | speaker=desc:the central bank | form=indirect | about=HU | figures=94.5 tonnes > 94.5 tonne | dates=2021-03
@ a2 | Bloomberg | 2021-04-07
Hungary's central bank has raised its gold holdings threefold to 94.5 tons, citing inflation risks.
:: claim c1 | content=Hungary's central bank has raised its gold holdings threefold to 94.5 tons | form=asserted | about=HU | figures=94.5 tons > 94.5 tonne
@ a3 | World Gold Council | 2021-04-08
The National Bank of Hungary bought 63 tonnes in March, bringing its holdings to 94.5 tonnes.
:: claim c1 | content=bringing its holdings to 94.5 tonnes | form=asserted | about=HU | figures=94.5 tonnes > 94.5 tonne
= sources c1 3
